/**
 * What is known of a person: own results and ratings, as one result and as a history. Knows tokens and packs; refuses to
 * know how they are kept.
 */
import { openAnyLink } from './link/any-link.ts';
import type { BriefFor } from './link/brief-body.ts';
import type { RatingsFor } from './link/observer-body.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Pack } from './pack.ts';
import type { PersonRecord, RaterRecord } from './records.ts';
import type { Report } from './report.ts';
import { emptySheet } from './sheet.ts';
import type { ClassKind } from './verdict.ts';

type Packs = ReadonlyMap<string, Pack>;

/** A rater's record with what its token holds. */
export interface OpenedRater extends RatingsFor {
  readonly record: RaterRecord;
}

export const historyKinds = ['self', 'rating', 'interview'] as const;
export interface HistoryEntry {
  readonly kind: (typeof historyKinds)[number];
  readonly token: string;
  readonly day: number;
  /** Who rated; empty for own answers, and where it was left out. */
  readonly rater: string;
}

export interface Evidence {
  /** Undefined where nothing is known. */
  readonly result: SharedResult | undefined;
  /** Whether the person's own answers are part of it. */
  readonly self: boolean;
  /** Tokens that do not open here, or that are ratings by other questions than the result's. */
  readonly unused: number;
  /** Raters who are kept but do not count, because so many newer ones do. */
  readonly aside: number;
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

/** The ratings that open, in the order in which they came. */
export const ratersIn = (person: PersonRecord, packs: Packs): readonly OpenedRater[] =>
  person.raters.flatMap((record) => {
    const opened = openAnyLink(record.token, packs);
    if (!opened.ok || opened.value.kind !== 'ratings') return [];
    return [{ record, pack: opened.value.pack, ratings: opened.value.ratings }];
  });

const selvesIn = (person: PersonRecord, packs: Packs) =>
  person.selves.flatMap((token) => {
    const opened = openAnyLink(token, packs);
    return opened.ok && opened.value.kind === 'result'
      ? [{ token, result: opened.value.result }]
      : [];
  });

const newestOf = <T>(list: readonly T[], day: (one: T) => number): T | undefined =>
  list.reduce<T | undefined>(
    (best, one) => (best === undefined || day(one) >= day(best) ? one : best),
    undefined,
  );

/**
 * How many raters count: the newest. Each one adds sixteen unknowns to what is solved at once, so that a hundred would
 * take minutes; and beyond a dozen one more hardly moves a score.
 */
export const mostRaters = 12;

/** Everybody is judged by the same brief: the one given, or what the questions ask by themselves. */
export function evidenceOf(person: PersonRecord, packs: Packs, brief?: BriefFor): Evidence {
  const selves = selvesIn(person, packs);
  const raters = ratersIn(person, packs);
  const own = selves.at(-1)?.result;
  const newest = newestOf(raters, ({ ratings }) => ratings.day);
  const pack = own?.pack ?? newest?.pack;
  const same = raters.filter((one) => one.pack.hash === pack?.hash);
  const counted = same.toSorted((a, b) => a.ratings.day - b.ratings.day).slice(-mostRaters);
  const aside = same.length - counted.length;
  const shut = person.selves.length + person.raters.length - selves.length - same.length;
  const history: readonly HistoryEntry[] = [
    ...selves.map(({ token, result }) => ({
      kind: 'self' as const,
      token,
      day: result.day,
      rater: '',
    })),
    ...raters.map(({ record, ratings }) => ({
      kind: record.kind,
      token: record.token,
      day: ratings.day,
      rater: ratings.rater,
    })),
  ].toSorted((a, b) => b.day - a.day);
  if (!pack) return { result: undefined, self: false, unused: shut, aside, history };
  const asked = brief && brief.pack.hash === pack.hash ? { brief: brief.brief } : {};
  const result: SharedResult = {
    pack,
    name: person.name,
    sheet: own?.sheet ?? emptySheet,
    skipped: own?.skipped ?? new Set(),
    day: own?.day ?? newest?.ratings.day ?? 0,
    seconds: own?.seconds ?? 0,
    ...asked,
    ...(own?.wants && { wants: own.wants }),
    observers: [...(own?.observers ?? []), ...counted.map(({ ratings }) => ratings)],
    extras: own?.extras ?? [],
  };
  return { result, self: own !== undefined, unused: shut, aside, history };
}

/** Everything known of a person as one result, or undefined where nothing is. */
export const resultOf = (
  person: PersonRecord,
  packs: Packs,
  brief?: BriefFor,
): SharedResult | undefined => evidenceOf(person, packs, brief).result;

export const placings = ['first', 'second', 'both', 'neither', 'open', 'none'] as const;
/** Which bars a person is above; `open` while nobody can say, `none` without evidence. */
export type Placing = (typeof placings)[number];

export function placingOf(report: Report | undefined): Placing {
  if (!report) return 'none';
  const placing: ClassKind = report.verdict.best;
  return report.verdict.kind === 'decided' ? placing : 'open';
}
