/**
 * What a role brief would change: whose verdict reads otherwise under it. Knows evidence and briefs; refuses to know
 * which of two briefs is the better one.
 */
import { assessSheet } from './assess.ts';
import { resultOf } from './evidence.ts';
import { type Brief, fitWith } from './fit.ts';
import type { Estimate, Measure } from './measure.ts';
import type { Pack } from './pack.ts';
import type { PersonRecord } from './records.ts';
import {
  type ClassKind,
  type QualityStanding,
  type Verdict,
  type VerdictKind,
  verdictOf,
} from './verdict.ts';

/** A verdict in one word. */
export type VerdictWord = Exclude<VerdictKind, 'decided'> | ClassKind;

export const verdictWord = ({ kind, best }: Pick<Verdict, 'kind' | 'best'>): VerdictWord =>
  kind === 'decided' ? best : kind;

/** A person as far as a brief does not matter. */
export interface Measured {
  readonly id: string;
  readonly name: string;
  readonly estimate: Estimate;
  readonly quality: QualityStanding;
}

/** Everybody whose evidence answers to the questions of this pack. */
export const measuredOf = (
  pack: Pack,
  measure: Measure,
  people: readonly PersonRecord[],
): readonly Measured[] => {
  const packs = new Map([[pack.hash, pack]]);
  return people.flatMap((person) => {
    const result = resultOf(person, packs);
    if (!result) return [];
    const observers = result.observers.map(({ sheet }) => sheet);
    const { estimate, quality } = assessSheet(pack, measure, result.sheet, result.seconds, {
      observers,
    });
    return [{ id: person.id, name: person.name, estimate, quality: quality.standing }];
  });
};

export interface VerdictChange {
  readonly id: string;
  readonly name: string;
  readonly before: VerdictWord;
  readonly after: VerdictWord;
}

/** Whose verdict changes from one brief to another, in the order given. Throws where a role's weights are all 0. */
export function briefEffect(
  pack: Pack,
  people: readonly Measured[],
  from: Brief,
  to: Brief,
): readonly VerdictChange[] {
  const fitFrom = fitWith(pack, from);
  const fitBy = fitWith(pack, to);
  return people.flatMap(({ id, name, estimate, quality }) => {
    const before = verdictWord(verdictOf(pack, estimate, fitFrom(estimate), quality));
    const after = verdictWord(verdictOf(pack, estimate, fitBy(estimate), quality));
    return before === after ? [] : [{ id, name, before, after }];
  });
}

/** Whether each role has a skill that counts. */
export const countsInBoth = (
  pack: Pack,
  weights: readonly number[],
): readonly [boolean, boolean] => {
  const [first, second] = pack.roles;
  const counts = (role: string) =>
    pack.skills.some((skill, i) => skill.role === role && (weights[i] ?? 0) > 0);
  return [counts(first.id), counts(second.id)];
};
