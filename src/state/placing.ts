/** Who can be placed, from what is known of everybody on this device. Loaded with the pages about departments. */
import rules from 'virtual:placing';
import type { Place } from '#core/assignment.ts';
import type { Fixed, Pair, Placeable } from '#core/placeable.ts';
import { placingOf } from '#core/placing.ts';
import type { PlanRecord } from '#core/plan-records.ts';
import type { PersonRecord } from '#core/records.ts';
import { pack } from './pack.ts';
import { inPlay } from './roster.ts';
import type { Standing } from './standings.ts';

export const trialDays = rules.trialDays.value;
export const trialSigns: readonly string[] = rules.signs;
export const placingRules = {
  leading: rules.leading.value,
  sure: rules.sure.value,
  draws: rules.draws.value,
  bothCost: rules.bothCost.value,
};

const [first, second] = pack.roles;

/** A place as it is kept: a role's id, `both`, `out`, or anything else for free. */
export function fixedOf(place: string | undefined): Fixed {
  if (place === first.id) return 'first';
  if (place === second.id) return 'second';
  return place === 'both' || place === 'out' ? place : undefined;
}

export const rolesOf = (place: Place): readonly string[] => {
  if (place === 'both') return [first.id, second.id];
  return [place === 'first' ? first.id : second.id];
};

/** Whether somebody would take either job, by what they said. Whoever was not asked might. */
export const willingBy = (takes: string): Pair<boolean> => [
  takes !== 'neither' && takes !== second.id,
  takes !== 'neither' && takes !== first.id,
];

export const asideReasons = ['nothing', 'shut', 'again', 'too-few', 'sample'] as const;
/** Why somebody is in no plan at all. */
export type AsideReason = (typeof asideReasons)[number];

export interface Considered {
  readonly placeables: readonly Placeable[];
  readonly aside: readonly { readonly person: PersonRecord; readonly reason: AsideReason }[];
}

/** Why nothing can be said of somebody yet; undefined where something can. */
export function asideReasonOf({ assessed, shut }: Standing): AsideReason | undefined {
  if (!assessed) return 'nothing';
  if (shut) return 'shut';
  const { kind, statements } = assessed.verdict;
  if (kind === 'answer-again') return 'again';
  return statements.every((one) => one.kind === 'unknown') ? 'too-few' : undefined;
}

export function consideredOf(
  standings: readonly Standing[],
  fixed: PlanRecord['fixed'],
): Considered {
  const places = new Map(fixed);
  const playing = new Set(inPlay(standings.map(({ person }) => person)));
  const placeables: Placeable[] = [];
  const aside: { person: PersonRecord; reason: AsideReason }[] = [];
  for (const standing of standings) {
    const { person, assessed } = standing;
    const reason = !playing.has(person) ? 'sample' : asideReasonOf(standing);
    if (reason || !assessed) {
      aside.push({ person, reason: reason ?? 'nothing' });
      continue;
    }
    const [a, b] = assessed.verdict.statements;
    placeables.push({
      id: person.id,
      fit: assessed.fit,
      emphasisFit: assessed.emphasisFit,
      known: [a.kind !== 'unknown', b.kind !== 'unknown'],
      below: [a.kind === 'below', b.kind === 'below'],
      willing: willingBy(person.takes),
      fixed: fixedOf(places.get(person.id)),
    });
  }
  return { placeables, aside };
}

const seed = 2026;

export const placingFor = (
  placeables: readonly Placeable[],
  setup: Pick<PlanRecord, 'seats' | 'both' | 'barOnly'>,
): ReturnType<typeof placingOf> => placingOf(placeables, setup, placingRules, seed);
