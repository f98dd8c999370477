/**
 * A few people side by side: who is surely before whom in either role, and where their skills differ most. Knows fits
 * and scores; refuses to know names. The order in which people are given never matters. docs/scoring.md section 4.
 */
import { type Compared, orderProbability, rankIntervals, tieBands } from './comparison.ts';
import type { Fit } from './fit.ts';
import type { Pack, SkillId } from './pack.ts';
import type { Mark, Report, Standing } from './report.ts';

export interface Comparable {
  readonly id: string;
  readonly fit: Fit;
  readonly report: Report;
}

export interface ComparedRow {
  readonly id: string;
  readonly mark: Mark;
  /** From 1: people of one band cannot be told apart from its best. */
  readonly band: number;
  /** Whether whoever comes out highest is surely ahead. A later band alone does not say so: its range may be wide. */
  readonly behindFirst: boolean;
  /** Ranks from 1 that hold nine of ten draws. */
  readonly best: number;
  readonly worst: number;
}

export interface SkillRow {
  readonly skill: SkillId;
  /** One for each person, in the order of the ids. */
  readonly cells: readonly {
    readonly id: string;
    readonly score: number;
    readonly standing: Standing;
  }[];
  /** Points between the highest and the lowest of those who have answers. */
  readonly spread: number;
}

export interface SideBySide {
  readonly ids: readonly string[];
  /** For either role, the best first. */
  readonly roles: readonly [readonly ComparedRow[], readonly ComparedRow[]];
  /** In the order of the pack. */
  readonly skills: readonly SkillRow[];
}

const seed = 2026;

function roleRows(
  people: readonly Comparable[],
  side: 0 | 1,
  sure: number,
): readonly ComparedRow[] {
  const compared = people.map(
    ({ id, fit }): Compared => ({ id, mean: fit.roles[side].mean, se: fit.roles[side].se }),
  );
  const ranks = new Map(rankIntervals(compared, seed).map((one) => [one.id, one]));
  const marks = new Map(people.map(({ id, report }) => [id, report.roles[side]]));
  const bands = tieBands(compared, sure);
  const first = bands[0]?.[0];
  return bands.flatMap((band, place) =>
    band.flatMap((one): ComparedRow[] => {
      const [mark, rank] = [marks.get(one.id), ranks.get(one.id)];
      if (!mark || !rank || !first) return [];
      const behindFirst = one !== first && orderProbability(first, one) >= sure;
      return [
        { id: one.id, mark, band: place + 1, behindFirst, best: rank.best, worst: rank.worst },
      ];
    }),
  );
}

function skillRow(people: readonly Comparable[], skill: SkillId): SkillRow {
  const cells = people.flatMap(({ id, report }) =>
    report.roles
      .flatMap(({ skills }) => skills)
      .filter((line) => line.skill === skill)
      .map(({ score, standing }) => ({ id, score, standing })),
  );
  const scores = cells
    .filter(({ standing }) => standing !== 'unanswered')
    .map(({ score }) => score);
  const spread = scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores);
  return { skill, cells, spread };
}

/** `sure`: from this probability on, one person is before another. */
export function sideBySide(pack: Pack, given: readonly Comparable[], sure: number): SideBySide {
  const people = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ids: people.map(({ id }) => id),
    roles: [roleRows(people, 0, sure), roleRows(people, 1, sure)],
    skills: pack.skills.map(({ id }) => skillRow(people, id)),
  };
}
