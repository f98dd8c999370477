// Observers and tasks of simulated people: docs/scoring.md section 8, the generator with several raters.
import type { ObserverSheet, TaskResult } from '../../src/core/measure.ts';
import { type Pack, skillIndex } from '../../src/core/pack.ts';
import type { Random } from '../../src/core/random.ts';
import { asOption, type SimulatedPerson } from './people.ts';

/** y = theta + b + u + e, rounded and clipped, for every rating of the pack. */
export function simulatedObserver(
  pack: Pack,
  { skill }: SimulatedPerson,
  random: Random,
): ObserverSheet {
  const m = pack.measurement;
  const leniency = m.observerLeniencyMean + m.observerLeniencySd * random.normal();
  const deviations = pack.skills.map(() => m.observerSkillSd * random.normal());
  return new Map(
    pack.ratings.map((rating) => {
      const i = skillIndex(pack, rating.skill);
      const seen = (skill[i] ?? 0) + leniency + (deviations[i] ?? 0);
      return [rating.id, asOption(seen + m.observerErrorSd * random.normal())];
    }),
  );
}

/** y = theta + e, so many tasks per skill. */
export const simulatedTasks = (
  pack: Pack,
  { skill }: SimulatedPerson,
  each: number,
  random: Random,
): TaskResult[] =>
  pack.skills.flatMap(({ id }, i) =>
    Array.from({ length: each }, () => ({
      skill: id,
      value: (skill[i] ?? 0) + pack.measurement.taskErrorSd * random.normal(),
    })),
  );
