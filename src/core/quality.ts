/**
 * Whether answers hang together. docs/scoring.md section 7. Knows only what a link holds: the answers and the time.
 * Nothing is dropped and nobody is called dishonest: a sign is a note, two different ones ask to answer again.
 * Limits are set for a form of 60 items; on shorter forms they widen as chance does, on longer ones they narrow a
 * little, and where a sign says nothing it is left out.
 */
import { type ItemId, type Pack, type SkillItem, skillIndex } from './pack.ts';
import { optionIn, type Sheet } from './sheet.ts';
import type { QualityStanding } from './verdict.ts';

export const qualitySigns = [
  'checks-missed',
  'too-fast',
  'inconsistent',
  'one-option-run',
  'flat',
  'reversed-gap',
] as const;
export type QualitySign = (typeof qualitySigns)[number];

export interface QualityFinding {
  readonly sign: QualitySign;
  readonly hard: boolean;
  readonly value: number;
  /** The limit that was passed. */
  readonly limit: number;
}

export interface Quality {
  readonly findings: readonly QualityFinding[];
  readonly standing: QualityStanding;
}

interface Scored {
  readonly item: SkillItem;
  readonly raw: number;
  /** After reversing: 5 is the most favourable. */
  readonly value: number;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

const squares = (values: readonly number[]) => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
};

function scoredIn(pack: Pack, sheet: Sheet): Scored[] {
  return pack.items.flatMap((item) => {
    const raw = optionIn(sheet, item.id);
    if (item.kind === 'check' || raw === undefined) return [];
    return [{ item, raw, value: 3 + item.key * (raw - 3) }];
  });
}

function checksMissed(pack: Pack, sheet: Sheet): number {
  return pack.items.filter((item) => {
    const option = optionIn(sheet, item.id);
    return item.kind === 'check' && option !== undefined && option !== item.answer;
  }).length;
}

function bySkill(pack: Pack, answers: readonly Scored[]): readonly (readonly Scored[])[] {
  const groups: Scored[][] = pack.skills.map(() => []);
  for (const one of answers) groups[skillIndex(pack, one.item.skill)]?.push(one);
  return groups;
}

function longestRun(answers: readonly Scored[]): number {
  let longest = 0;
  let run = 0;
  let before: number | undefined;
  for (const { raw } of answers) {
    run = raw === before ? run + 1 : 1;
    before = raw;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Standard deviation of one answer about its skill, which the model expects of honest people. */
const answerSd = (pack: Pack) =>
  Math.sqrt(pack.measurement.selfErrorSd ** 2 + pack.measurement.roundingVariance);

/** Pooled SD within skills, and the limit: as many of its own standard errors above the expected as on the full form. */
function withinSkill(pack: Pack, groups: readonly (readonly Scored[])[]) {
  const m = pack.measurement;
  const df = groups.reduce((sum, group) => sum + Math.max(0, group.length - 1), 0);
  const value = Math.sqrt(
    groups.reduce(
      (sum, group) => sum + (group.length > 1 ? squares(group.map((one) => one.value)) : 0),
      0,
    ) / df,
  );
  const fullDf = m.fullFormItems - pack.skills.length;
  const limit = answerSd(pack) + (m.withinSkillSdLimit - answerSd(pack)) * Math.sqrt(fullDf / df);
  return { df, value, limit };
}

/** E|X| and SD|X| of X ~ N(0, 1). */
const meanOfAbsolute = Math.sqrt(2 / Math.PI);
const sdOfAbsolute = Math.sqrt(1 - 2 / Math.PI);

/** Mean distance between forward and reversed items of a skill, with its limit scaled in the same way. */
function reversedGap(pack: Pack, groups: readonly (readonly Scored[])[]) {
  const m = pack.measurement;
  const pairs = groups.flatMap((group) => {
    const forward = group.filter(({ item }) => item.key === 1).map((one) => one.value);
    const reversed = group.filter(({ item }) => item.key === -1).map((one) => one.value);
    if (forward.length === 0 || reversed.length === 0) return [];
    const sd = answerSd(pack) * Math.sqrt(1 / forward.length + 1 / reversed.length);
    return [{ gap: Math.abs(mean(forward) - mean(reversed)), sd }];
  });
  // On the full form every skill has two forward and two reversed items, so the SD of a gap is that of one answer.
  const full = answerSd(pack);
  const skills = pack.skills.length;
  const errors =
    (m.reversedGapLimit - meanOfAbsolute * full) / ((sdOfAbsolute * full) / Math.sqrt(skills));
  const expected = mean(pairs.map(({ sd }) => meanOfAbsolute * sd));
  const error =
    Math.sqrt(pairs.reduce((sum, { sd }) => sum + (sdOfAbsolute * sd) ** 2, 0)) / pairs.length;
  return {
    pairs: pairs.length,
    value: mean(pairs.map(({ gap }) => gap)),
    limit: expected + errors * error,
  };
}

/** Below this much evidence a spread says nothing. */
const fewestDegrees = 10;
const fewestAnswers = 15;

/** The quality of a self-assessment. `seconds` is the whole time, 0 where it is unknown. */
export function qualityOf(pack: Pack, sheet: Sheet, seconds: number): Quality {
  const m = pack.measurement;
  const answers = scoredIn(pack, sheet);
  const findings: QualityFinding[] = [];
  const above = (
    sign: QualitySign,
    value: number,
    soft: number,
    hard = Number.POSITIVE_INFINITY,
  ) => {
    if (value >= hard) findings.push({ sign, hard: true, value, limit: hard });
    else if (value >= soft) findings.push({ sign, hard: false, value, limit: soft });
  };

  above('checks-missed', checksMissed(pack, sheet), m.checksMissedLimit, m.checksMissedHardLimit);
  above('one-option-run', longestRun(answers), m.oneOptionRunLimit, m.oneOptionRunHardLimit);
  if (answers.length < fewestAnswers) return { findings, standing: standingOf(findings) };

  // Slower is better: the signs of the numbers are turned.
  const pace = seconds / countAnswers(sheet);
  if (seconds > 0 && pace < m.secondsPerItemLimit) {
    const hard = pace < m.secondsPerItemHardLimit;
    const limit = hard ? m.secondsPerItemHardLimit : m.secondsPerItemLimit;
    findings.push({ sign: 'too-fast', hard, value: pace, limit });
  }
  const spread = Math.sqrt(squares(answers.map(({ raw }) => raw)) / (answers.length - 1));
  if (spread < m.flatSdLimit) {
    findings.push({ sign: 'flat', hard: false, value: spread, limit: m.flatSdLimit });
  }
  const groups = bySkill(pack, answers);
  const within = withinSkill(pack, groups);
  if (within.df >= fewestDegrees && within.value > within.limit) {
    findings.push({ sign: 'inconsistent', hard: false, value: within.value, limit: within.limit });
  }
  const gap = reversedGap(pack, groups);
  if (gap.pairs >= fewestDegrees && gap.value > gap.limit) {
    findings.push({ sign: 'reversed-gap', hard: false, value: gap.value, limit: gap.limit });
  }
  return { findings, standing: standingOf(findings) };
}

const countAnswers = (sheet: ReadonlyMap<ItemId, unknown>): number => Math.max(1, sheet.size);

function standingOf(findings: readonly QualityFinding[]): QualityStanding {
  if (findings.some(({ hard }) => hard) || findings.length >= 2) return 'answer-again';
  return findings.length === 1 ? 'note' : 'fine';
}
