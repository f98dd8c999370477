/**
 * The best plan for other fits of the same people, again and again, as drawing does it: the method of assignment.ts on
 * bare numbers, and the best plan alone.
 */
import { type Candidate, type Demand, waysOf } from './assignment.ts';
import { at } from './engine.ts';

/** Ways of placing one person, and the sets of those that are allowed, one bit each. */
const nowhere = 0;
const first = 1;
const second = 2;
const both = 3;
const bit = (way: number): number => 1 << way;
const takesFirst = bit(first) | bit(both);
const takesSecond = bit(second) | bit(both);

/** Puts one person into a table of the best sums by seats taken. */
class Table {
  readonly #columns: number;
  readonly #cost: number;
  #sums: Float64Array;
  #next: Float64Array;
  readonly #choices: Uint8Array;
  #people = 0;

  constructor({ seats, bothCost = 0 }: Demand, people: number) {
    this.#columns = seats[1] + 1;
    this.#cost = bothCost;
    const cells = (seats[0] + 1) * this.#columns;
    this.#sums = new Float64Array(cells);
    this.#next = new Float64Array(cells);
    this.#choices = new Uint8Array(people * cells);
  }

  clear(): void {
    this.#people = 0;
    this.#sums.fill(Number.NEGATIVE_INFINITY);
    this.#sums[0] = 0;
  }

  add(allowed: number, a: number, b: number): void {
    const base = this.#people++ * this.#sums.length;
    if (allowed & bit(nowhere)) this.#next.set(this.#sums);
    else this.#next.fill(Number.NEGATIVE_INFINITY);
    this.#choices.fill(nowhere, base, base + this.#sums.length);
    if (allowed & bit(first)) this.#offer(first, a, base);
    if (allowed & bit(second)) this.#offer(second, b, base);
    if (allowed & bit(both)) this.#offer(both, a + b - this.#cost, base);
    const sums = this.#sums;
    this.#sums = this.#next;
    this.#next = sums;
  }

  /** Takes a way wherever it makes a better sum than those offered before. */
  #offer(way: number, worth: number, base: number): void {
    const sums = this.#sums;
    const next = this.#next;
    const columns = this.#columns;
    const step = this.#before(way, 0);
    for (let cell = -step; cell < sums.length; cell++) {
      if (way & second && cell % columns === 0) continue;
      const sum = at(sums, cell + step) + worth;
      if (sum > at(next, cell)) {
        next[cell] = sum;
        this.#choices[base + cell] = way;
      }
    }
  }

  /** The cell that a way was taken from. */
  #before(way: number, cell: number): number {
    return cell - (way & first ? this.#columns : 0) - (way & second ? 1 : 0);
  }

  /** The way of everybody added, in the best plan. */
  read(into: (person: number, way: number) => void): void {
    let cell = this.#sums.indexOf(Math.max(...this.#sums));
    for (let person = this.#people - 1; person >= 0; person--) {
      const way = at(this.#choices, person * this.#sums.length + cell);
      into(person, way);
      cell = this.#before(way, cell);
    }
  }
}

/** Gives for each person 0 nowhere, 1 first department, 2 second, 3 both: of fits two by two, in points. */
export function placerOf(
  people: readonly Candidate[],
  demand: Demand,
): (fits: Float64Array) => Uint8Array {
  const n = people.length;
  const allowed = people.map((one) =>
    waysOf(one, demand).reduce((set, { takes }) => set | bit(takes[0] + 2 * takes[1]), 0),
  );
  const few = demand.seats[0] + demand.seats[1];
  const sorted = new Float64Array(n);
  /** Whoever has less, and may stay free, is in no best plan: see `contenders` of assignment.ts. */
  const least = (fits: Float64Array, which: 0 | 1): number => {
    const taking = which === 0 ? takesFirst : takesSecond;
    let able = 0;
    for (let i = 0; i < n; i++) {
      if (at(allowed, i) & taking) sorted[able++] = at(fits, 2 * i + which);
    }
    return able <= few ? Number.NEGATIVE_INFINITY : at(sorted.subarray(0, able).sort(), able - few);
  };
  const table = new Table(demand, n);
  const chosen = new Uint8Array(n);
  const order = new Int32Array(n);
  return (fits) => {
    const [leastFirst, leastSecond] = [least(fits, 0), least(fits, 1)];
    chosen.fill(nowhere);
    table.clear();
    let count = 0;
    for (let i = 0; i < n; i++) {
      const set = at(allowed, i);
      const a = at(fits, 2 * i);
      const b = at(fits, 2 * i + 1);
      const matters =
        !(set & bit(nowhere)) ||
        ((set & takesFirst) > 0 && a >= leastFirst) ||
        ((set & takesSecond) > 0 && b >= leastSecond);
      if (!matters) continue;
      order[count++] = i;
      table.add(set, a, b);
    }
    table.read((person, way) => {
      chosen[at(order, person)] = way;
    });
    return chosen;
  };
}
