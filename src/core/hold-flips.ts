/**
 * Whether a single answer decides the verdict: every answer and every rating is moved by one level, up and down, and
 * the person scored anew each time. Knows answers and verdicts; refuses to know what anybody should do about it.
 */
import { equalBrief, type Fit, fitWith } from './fit.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Measure } from './measure.ts';
import { type ItemId, type OptionValue, optionValues, type RatingId } from './pack.ts';
import { qualityOf } from './quality.ts';
import type { Sheet } from './sheet.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One answer, chosen one level higher or lower. */
export type Change =
  | {
      readonly of: 'answer';
      readonly item: ItemId;
      readonly from: OptionValue;
      readonly to: OptionValue;
    }
  | {
      readonly of: 'rating';
      /** Which of the observers, from 0. */
      readonly rater: number;
      readonly rating: RatingId;
      readonly from: OptionValue;
      readonly to: OptionValue;
    };

export interface Flip {
  readonly change: Change;
  readonly verdict: Verdict;
  /** How far the change moves the role that it moves most, on the answer scale. */
  readonly effect: number;
}

export interface Flips {
  /** Answers and ratings that were moved. */
  readonly tried: number;
  /** How many of them would change the verdict by themselves. */
  readonly deciding: number;
  /** Of those changes the one with the smallest effect. */
  readonly lightest: Flip | undefined;
}

/** What a verdict says, apart from how sure it is. */
export const sameVerdict = (one: Verdict, other: Verdict): boolean =>
  (one.kind === 'answer-again') === (other.kind === 'answer-again') &&
  one.statements.every(({ kind }, i) => kind === other.statements[i]?.kind);

const nextTo = (option: OptionValue): readonly OptionValue[] =>
  optionValues.filter((other) => Math.abs(other - option) === 1);

/** Answers first, then ratings, each in the order of the pack; the lower option before the higher. */
export function changesOf({ pack, sheet, observers }: SharedResult): readonly Change[] {
  const answers = pack.items.flatMap(({ id, kind }): Change[] => {
    const from = sheet.get(id);
    if (kind === 'check' || typeof from !== 'number') return [];
    return nextTo(from).map((to) => ({ of: 'answer', item: id, from, to }));
  });
  const ratings = observers.flatMap((observer, rater) =>
    pack.ratings.flatMap(({ id }): Change[] => {
      const from = observer.sheet.get(id);
      if (typeof from !== 'number') return [];
      return nextTo(from).map((to) => ({ of: 'rating', rater, rating: id, from, to }));
    }),
  );
  return [...answers, ...ratings];
}

export function withChange(result: SharedResult, change: Change): SharedResult {
  if (change.of === 'answer') {
    return { ...result, sheet: new Map(result.sheet).set(change.item, change.to) };
  }
  const observers = result.observers.map((observer, i) =>
    i === change.rater
      ? { ...observer, sheet: new Map(observer.sheet).set(change.rating, change.to) }
      : observer,
  );
  return { ...result, observers };
}

const answerIn = (change: Change): string =>
  change.of === 'answer' ? change.item : `${change.rater} ${change.rating}`;

/** Effects that differ by rounding alone are equal; the first of them stands. */
const isLighter = (one: number, other: number): boolean => one < other - 1e-9;

const farthest = (one: Fit, other: Fit): number =>
  Math.max(...one.roles.map(({ mean }, i) => Math.abs(mean - (other.roles[i]?.mean ?? mean))));

export function flipsOf(result: SharedResult, measure: Measure): Flips {
  const { pack, seconds } = result;
  const fitOf = fitWith(pack, result.brief ?? equalBrief(pack));
  const standingOf = (sheet: Sheet) => qualityOf(pack, sheet, seconds).standing;
  const standing = standingOf(result.sheet);
  const scored = (one: SharedResult) => {
    const sheets = one.observers.map(({ sheet }) => sheet);
    const estimate = measure(one.sheet, { observers: sheets, tasks: [] });
    const fit = fitOf(estimate);
    // Ratings are no part of the quality of a person's own answers.
    const quality = one.sheet === result.sheet ? standing : standingOf(one.sheet);
    return { fit, verdict: verdictOf(pack, estimate, fit, quality) };
  };
  const today = scored(result);
  const moved = new Set<string>();
  const deciding = new Set<string>();
  let lightest: Flip | undefined;
  for (const change of changesOf(result)) {
    moved.add(answerIn(change));
    const { fit, verdict } = scored(withChange(result, change));
    if (sameVerdict(verdict, today.verdict)) continue;
    deciding.add(answerIn(change));
    const effect = farthest(fit, today.fit);
    if (!lightest || isLighter(effect, lightest.effect)) lightest = { change, verdict, effect };
  }
  return { tried: moved.size, deciding: deciding.size, lightest };
}
