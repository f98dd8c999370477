/**
 * Whether groups are selected at different rates. docs/scoring.md section 9.
 * Knows counts per group as the owner typed them; refuses to know anything of anyone's answers.
 * Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (1978), and their Questions and Answers, 1979.
 */
import { at } from './engine.ts';

type Figure = number | 'not-estimable';

/** Whole numbers, 0 <= selected <= people. */
export interface Group {
  readonly name: string;
  readonly people: number;
  readonly selected: number;
}

export interface RateComparison {
  /** This group's rate over the other's; not estimable where the other selected nobody. */
  readonly ratio: Figure;
  /** 95 % interval of that ratio. */
  readonly interval: readonly [low: number, high: number] | 'not-estimable';
  /** Standard errors by which the other's rate is the higher; not estimable where all or none were selected. */
  readonly z: Figure;
  /** Fisher's exact test, two-sided. */
  readonly fisherP: number;
}

interface Row {
  readonly group: Group;
  /** 0..1; not estimable for a group of nobody. */
  readonly rate: Figure;
}
interface ComparedRow extends Row, RateComparison {
  readonly kind: 'compared';
  /** The ratio is under four fifths. */
  readonly flagged: boolean;
  /** Flagged, but would not be with one more selected here and one fewer in the highest group. */
  readonly oneShiftClears: boolean;
}
/** `highest`: what the compared rows are compared with. `too-few`: too few people to judge. */
export type ImpactRow = (Row & { readonly kind: 'too-few' | 'highest' }) | ComparedRow;

const fewestPeople = 5;
/** The .975 quantile of the standard normal. */
const halfWidth = 1.959963984540054;

const rateOf = ({ selected, people }: Group): number => selected / people;

/**
 * Fisher's exact p, two-sided: with all four margins fixed, the sum of the probabilities
 *   P(x) = C(n1, x) C(n2, s - x) / C(n1 + n2, s)
 * of the tables no more probable than the observed one, within 1e-7 of it. A probability, from counts of people.
 * Source: R's fisher.test, with its tolerance.
 */
export function fisherExact(first: Group, second: Group): number {
  const selected = first.selected + second.selected;
  const people = first.people + second.people;
  const logFactorials = new Float64Array(people + 1);
  for (let n = 2; n <= people; n++) logFactorials[n] = at(logFactorials, n - 1) + Math.log(n);
  const logChoose = (n: number, k: number) =>
    at(logFactorials, n) - at(logFactorials, k) - at(logFactorials, n - k);
  const chance = (x: number) =>
    Math.exp(
      logChoose(first.people, x) +
        logChoose(second.people, selected - x) -
        logChoose(people, selected),
    );
  const limit = chance(first.selected) * (1 + 1e-7);
  let sum = 0;
  for (let x = Math.max(0, selected - second.people); x <= Math.min(first.people, selected); x++) {
    const one = chance(x);
    if (one <= limit) sum += one;
  }
  return Math.min(1, sum);
}

/**
 * exp(ln ratio -+ 1.96 sqrt(1/s1 - 1/n1 + 1/s2 - 1/n2)), without unit, for selected s of n people; none where a group
 * selected nobody or both selected everybody. Source: Katz et al., "Obtaining confidence intervals for the risk ratio
 * in cohort studies", Biometrics 34, 1978.
 */
function intervalOf(group: Group, other: Group): RateComparison['interval'] {
  if (group.selected === 0 || other.selected === 0) return 'not-estimable';
  const variance = (1 - rateOf(group)) / group.selected + (1 - rateOf(other)) / other.selected;
  if (variance === 0) return 'not-estimable';
  const ratio = rateOf(group) / rateOf(other);
  const width = Math.exp(halfWidth * Math.sqrt(variance));
  return [ratio / width, ratio * width];
}

/**
 * One group against another, both of one person or more: ratio r1/r2, its interval, Fisher's p and
 *   z = (r2 - r1) / sqrt(r (1 - r) (1/n1 + 1/n2)), r = (s1 + s2) / (n1 + n2)
 * Rates r = s/n are shares of people; z is in standard errors. Source: 29 CFR 1607.4 D; the pooled two-sample z test.
 */
export function compareRates(group: Group, other: Group): RateComparison {
  const pooled = (group.selected + other.selected) / (group.people + other.people);
  const variance = pooled * (1 - pooled) * (1 / group.people + 1 / other.people);
  return {
    ratio: other.selected > 0 ? rateOf(group) / rateOf(other) : 'not-estimable',
    interval: intervalOf(group, other),
    z: variance > 0 ? (rateOf(other) - rateOf(group)) / Math.sqrt(variance) : 'not-estimable',
    fisherP: fisherExact(group, other),
  };
}

/**
 * s1/n1 < .80 s2/n2, in whole numbers, so that exactly four fifths is never flagged; `moved` people are first taken
 * from the selected of the other group and given to this one. Counts of people. Source: 29 CFR 1607.4 D; for the
 * moved person, question 21 of the Questions and Answers.
 */
const underFourFifths = (group: Group, other: Group, moved: number): boolean =>
  5 * (group.selected + moved) * other.people < 4 * (other.selected - moved) * group.people;

/**
 * One row per group, in the order given. Groups under five people are too few to judge, nor is anyone compared with
 * them. Of equally high groups the largest, then the first, is the one compared with. Counts of people in, shares out.
 * Source: 29 CFR 1607.4 D.
 */
export function adverseImpactOf(groups: readonly Group[]): readonly ImpactRow[] {
  const [highest] = groups
    .filter(({ people }) => people >= fewestPeople)
    .toSorted((a, b) => rateOf(b) - rateOf(a) || b.people - a.people);
  return groups.map((group) => {
    const row = { group, rate: group.people > 0 ? rateOf(group) : ('not-estimable' as const) };
    if (highest === undefined || group.people < fewestPeople) return { kind: 'too-few', ...row };
    if (group === highest) return { kind: 'highest', ...row };
    const flagged = underFourFifths(group, highest, 0);
    return {
      kind: 'compared',
      ...row,
      ...compareRates(group, highest),
      flagged,
      oneShiftClears: flagged && !underFourFifths(group, highest, 1),
    };
  });
}
