// Every way of placing a few people, tried one by one: docs/scoring.md section 10 without any of its shortcuts.
import type { Candidate, Demand, Place } from '#core/assignment.ts';

export interface TriedPlan {
  readonly places: readonly (readonly [string, Place])[];
  readonly filled: number;
  readonly value: number;
}

const choices = ['nowhere', 'first', 'second', 'both'] as const;

function* choicesFor(count: number): Generator<readonly (typeof choices)[number][]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const rest of choicesFor(count - 1)) for (const one of choices) yield [...rest, one];
}

type Choice = (typeof choices)[number];

/** What one person adds in one place: seats taken and points; undefined where it is not allowed. */
function partOf({ fits, must }: Candidate, choice: Choice, { bothCost }: Demand) {
  if (must !== undefined && choice !== must) return undefined;
  const first = choice === 'first' || choice === 'both';
  const second = choice === 'second' || choice === 'both';
  if ((first && fits[0] === undefined) || (second && fits[1] === undefined)) return undefined;
  if (choice === 'both' && bothCost === undefined) return undefined;
  const value = (first ? (fits[0] ?? 0) : 0) + (second ? (fits[1] ?? 0) : 0);
  return {
    seats: [first ? 1 : 0, second ? 1 : 0],
    value: value - (choice === 'both' ? (bothCost ?? 0) : 0),
  };
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** Every plan that keeps to the demands, the best first. */
export function everyPlan(people: readonly Candidate[], demand: Demand): readonly TriedPlan[] {
  const plans = [...choicesFor(people.length)].flatMap((tried): TriedPlan[] => {
    const parts = people.flatMap((one, i) => partOf(one, tried[i] ?? 'nowhere', demand) ?? []);
    const [first, second] = [0, 1].map((side) => sum(parts.map(({ seats }) => seats[side] ?? 0)));
    if (parts.length < people.length || first === undefined || second === undefined) return [];
    if (first > demand.seats[0] || second > demand.seats[1]) return [];
    const places = people.flatMap(({ id }, i) => {
      const place = tried[i];
      return place && place !== 'nowhere' ? [[id, place] as const] : [];
    });
    return [{ places, filled: first + second, value: sum(parts.map(({ value }) => value)) }];
  });
  return plans.sort((a, b) => b.value - a.value || b.filled - a.filled);
}
