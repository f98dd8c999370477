import type { ImpactRow } from '#core/adverse-impact.ts';
import { csvLineOf } from '#core/csv.ts';
import { text } from '#state/wording.ts';

type Figure = number | 'not-estimable';

type Reading = 'too-few' | 'highest' | 'flagged' | 'one-person' | 'fine' | 'no-ratio';

function readingOf(row: ImpactRow): Reading {
  // Where nobody was selected anywhere, no group is the highest.
  if (row.kind === 'highest' && row.group.selected === 0) return 'no-ratio';
  if (row.kind !== 'compared') return row.kind;
  if (row.ratio === 'not-estimable') return 'no-ratio';
  if (!row.flagged) return 'fine';
  return row.oneShiftClears ? 'one-person' : 'flagged';
}

const shown = (figure: Figure) =>
  figure === 'not-estimable' ? text('fair-use.none') : figure.toFixed(2);

/** A ratio under four fifths never reads as four fifths. */
const ratioShown = (ratio: Figure, flagged: boolean) =>
  flagged && shown(ratio) === shown(0.8) ? shown(0.79) : shown(ratio);

const smallest = 0.0001;

const probabilityShown = (p: number) =>
  p < smallest ? text('fair-use.under', { limit: smallest.toFixed(4) }) : p.toFixed(4);

export const columnIds = [
  'group',
  'people',
  'selected',
  'rate',
  'ratio',
  'low',
  'high',
  'z',
  'p',
  'reading',
] as const;

/** One text per column. */
export function cellsOf(row: ImpactRow): readonly string[] {
  const { group, rate } = row;
  const counts = [group.name, String(group.people), String(group.selected), shown(rate)];
  const reading = text('fair-use.reading', { reading: readingOf(row) });
  if (row.kind !== 'compared') {
    const none = text('fair-use.none');
    return [...counts, none, none, none, none, none, reading];
  }
  const { ratio, interval, z, fisherP, flagged } = row;
  const [low, high]: readonly Figure[] =
    interval === 'not-estimable' ? ['not-estimable', 'not-estimable'] : interval;
  return [
    ...counts,
    ratioShown(ratio, flagged),
    shown(low ?? 'not-estimable'),
    shown(high ?? 'not-estimable'),
    shown(z),
    probabilityShown(fisherP),
    reading,
  ];
}

/** What the figures of a group say, a sentence for each. */
export function sentencesOf(row: ImpactRow): readonly string[] {
  const sentences = [text('fair-use.says-reading', { reading: readingOf(row) })];
  if (row.kind !== 'compared') return sentences;
  const { interval, z, fisherP } = row;
  if (interval !== 'not-estimable') {
    const [low, high] = interval;
    sentences.push(text('fair-use.says-interval', { low: shown(low), high: shown(high) }));
  }
  if (z !== 'not-estimable') sentences.push(text('fair-use.says-z', { z: shown(z) }));
  sentences.push(text('fair-use.says-p', { p: probabilityShown(fisherP) }));
  return sentences;
}

/** Figures in full, for other programs; an empty cell where there is none. */
export function impactCsv(rows: readonly ImpactRow[]): string {
  const cell = (figure: Figure) => (figure === 'not-estimable' ? null : figure);
  const lines = rows.map((row) => {
    const { group, rate } = row;
    const reading = text('fair-use.reading', { reading: readingOf(row) });
    const counts = [group.name, group.people, group.selected, cell(rate)];
    if (row.kind !== 'compared') return [...counts, null, null, null, null, null, reading];
    const [low, high] = row.interval === 'not-estimable' ? [null, null] : row.interval;
    return [...counts, cell(row.ratio), low, high, cell(row.z), row.fisherP, reading];
  });
  return [columnIds.map((id) => text(`fair-use.column-${id}`)), ...lines].map(csvLineOf).join('');
}
