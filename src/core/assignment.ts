/**
 * Who takes which seat: the plans with the largest sum of expected fit over the seats filled, by an exact method.
 * Knows people as two fits and a duty; refuses to know where the fits come from and what is said of them.
 *
 * Dynamic programming over the people, one table cell for each number of seats taken in either department. Whoever may
 * be placed takes no seat, one, or both at a price. docs/scoring.md section 10.
 */
/** In one department, the first or the second, or in both at once. */
export const places = ['first', 'second', 'both'] as const;
export type Place = (typeof places)[number];

type Pair<T> = readonly [first: T, second: T];

export interface Candidate {
  readonly id: string;
  /** Expected fit in points; undefined where this person may not take a seat of that department. */
  readonly fits: Pair<number | undefined>;
  /** The place this person must have. */
  readonly must: Place | undefined;
}

export interface Demand {
  /** Whole numbers from 0. */
  readonly seats: Pair<number>;
  /** Points that one person running both costs; undefined where nobody may. */
  readonly bothCost: number | undefined;
}

export interface Assignment {
  readonly places: ReadonlyMap<string, Place>;
  readonly filled: Pair<number>;
  /** Sum of the fits over the seats filled, less the price of everyone in both. */
  readonly value: number;
}

/** The same for the same people in the same places, whatever their order. */
export const keyOf = ({ places: taken }: Pick<Assignment, 'places'>): string =>
  JSON.stringify([...taken].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A way of placing one person: which seats it takes, and what it is worth. */
interface Way {
  readonly place: Place | undefined;
  readonly takes: Pair<0 | 1>;
  readonly value: number;
}

const nowhere: Way = { place: undefined, takes: [0, 0], value: 0 };

export function waysOf({ fits, must }: Candidate, { bothCost }: Demand): readonly Way[] {
  const [first, second] = fits;
  const ways: Way[] = [];
  if (first !== undefined) ways.push({ place: 'first', takes: [1, 0], value: first });
  if (second !== undefined) ways.push({ place: 'second', takes: [0, 1], value: second });
  if (first !== undefined && second !== undefined && bothCost !== undefined) {
    ways.push({ place: 'both', takes: [1, 1], value: first + second - bothCost });
  }
  return must ? ways.filter(({ place }) => place === must) : [nowhere, ...ways];
}

/** By value, then by seats filled. */
const isBetter = (a: Node, b: Node): number => b.value - a.value || b.filled - a.filled;

/** A partial plan, as the last person placed and the plan before. */
interface Node {
  readonly value: number;
  readonly filled: number;
  readonly id: string;
  readonly place: Place | undefined;
  readonly before: Node | undefined;
}

const start: Node = { value: 0, filled: 0, id: '', place: undefined, before: undefined };

/**
 * Who can be in one of the `count` best plans. Whoever stands behind as many others as there are seats leaves one of them
 * free, and that one in this place would make a better plan: so only the first few of either department matter.
 */
function contenders(
  people: readonly Candidate[],
  { seats }: Demand,
  count: number,
): readonly Candidate[] {
  const few = seats[0] + seats[1] + count - 1;
  if (people.length <= few) return people;
  const kept = new Set(people.filter(({ must }) => must));
  for (const which of [0, 1] as const) {
    const able = people.filter(({ fits }) => fits[which] !== undefined);
    able.sort((a, b) => (b.fits[which] ?? 0) - (a.fits[which] ?? 0) || (a.id < b.id ? -1 : 1));
    for (const one of able.slice(0, few)) kept.add(one);
  }
  return people.filter((one) => kept.has(one));
}

function assignmentOf(node: Node): Assignment {
  const taken = new Map<string, Place>();
  const filled: [number, number] = [0, 0];
  for (let one: Node | undefined = node; one; one = one.before) {
    if (!one.place) continue;
    taken.set(one.id, one.place);
    if (one.place !== 'second') filled[0]++;
    if (one.place !== 'first') filled[1]++;
  }
  // Whoever is in the first department comes first.
  const order = [...taken].sort(([a, x], [b, y]) =>
    x === y ? (a < b ? -1 : 1) : places.indexOf(x) - places.indexOf(y),
  );
  return { places: new Map(order), filled, value: node.value };
}

/**
 * The best plan, and the next ones that fill as many seats, the best first. Empty where the duties cannot all be met.
 * The order in which people are given never matters.
 */
export function bestAssignments(
  people: readonly Candidate[],
  demand: Demand,
  count: number,
): readonly Assignment[] {
  const [rows, columns] = [demand.seats[0] + 1, demand.seats[1] + 1];
  let table: Node[][] = Array.from({ length: rows * columns }, () => []);
  table[0] = [start];
  const list = contenders(people, demand, count).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const candidate of list) {
    const ways = waysOf(candidate, demand);
    const next: Node[][] = [];
    for (let x = 0; x < rows; x++) {
      for (let y = 0; y < columns; y++) {
        const nodes: Node[] = [];
        for (const { place, takes, value } of ways) {
          if (takes[0] > x || takes[1] > y) continue;
          for (const before of table[(x - takes[0]) * columns + y - takes[1]] ?? []) {
            nodes.push({
              value: before.value + value,
              filled: before.filled + takes[0] + takes[1],
              id: candidate.id,
              place,
              before,
            });
          }
        }
        next.push(nodes.sort(isBetter).slice(0, count));
      }
    }
    table = next;
  }
  const all = table.flat().sort(isBetter);
  const [best] = all;
  if (!best) return [];
  return all
    .filter(({ filled }) => filled === best.filled)
    .slice(0, count)
    .map(assignmentOf);
}
