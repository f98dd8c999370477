/**
 * How often a group of people would be put into the right class, and into the same class twice, before anyone asks again.
 * Knows scores, standard errors and cuts; refuses to know what the classes mean.
 * L. Rudner, "Computing the expected proportions of misclassified examinees", Practical Assessment, Research &
 * Evaluation 7(14), 2001, and "Expected classification accuracy", 10(13), 2005.
 */
import { at } from './engine.ts';
import { normalCdf } from './normal.ts';

/** An estimate and its standard error, in the unit of the cuts. */
export interface Measured {
  readonly mean: number;
  readonly se: number;
}

export interface Placing {
  /** The class the estimate falls in, 0 being the lowest. On the cut is above it. */
  readonly place: number;
  /** P(class) from the lowest class to the highest, summing to 1. */
  readonly chances: readonly number[];
}

/** Shares of people, 0..1. */
export interface ExpectedClassification {
  /** Mean probability that the class a person falls in is the true one. */
  readonly accuracy: number;
  /** Mean probability that two equal measurements put a person into the same class. */
  readonly consistency: number;
  /** Consistency beyond chance, at most 1. Not estimable where everyone is sure to be in one class. */
  readonly kappa: number | 'not-estimable';
}

/** P(lower <= X < upper), from the tail in which both ends lie, where the difference keeps its digits. */
function chanceBetween({ mean, se }: Measured, lower: number, upper: number): number {
  if (se === 0) return lower <= mean && mean < upper ? 1 : 0;
  const from = (lower - mean) / se;
  const to = (upper - mean) / se;
  return from > 0 ? normalCdf(-from) - normalCdf(-to) : normalCdf(to) - normalCdf(from);
}

/**
 * P(class j) = Phi((c_j+1 - t) / se) - Phi((c_j - t) / se), with c_0 = -infinity and c_last = infinity.
 * Estimate t, standard error and ascending cuts c in one unit, whichever. Source: Rudner, 2001.
 */
export function placingOf(measured: Measured, cuts: readonly number[]): Placing {
  const edges = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
  return {
    place: cuts.filter((cut) => measured.mean >= cut).length,
    chances: edges.slice(1).map((upper, j) => chanceBetween(measured, at(edges, j), upper)),
  };
}

/**
 * Over n people with class chances p_ij:
 *   accuracy = sum_i p_i,class(i) / n;  consistency = sum_i sum_j p_ij^2 / n
 *   kappa = (consistency - e) / (1 - e), e = sum_j (sum_i p_ij / n)^2
 * Shares without unit; people and ascending cuts in one unit, whichever. Nobody at all: not estimable.
 * Source: Rudner, 2001 and 2005; kappa as in Cohen, "A coefficient of agreement for nominal scales", 1960.
 */
export function expectedClassification(
  people: readonly Measured[],
  cuts: readonly number[],
): ExpectedClassification | 'not-estimable' {
  const n = people.length;
  if (n === 0) return 'not-estimable';
  const shares = new Float64Array(cuts.length + 1);
  let accuracy = 0;
  let consistency = 0;
  for (const person of people) {
    const { place, chances } = placingOf(person, cuts);
    accuracy += at(chances, place) / n;
    for (const [j, chance] of chances.entries()) {
      consistency += chance ** 2 / n;
      shares[j] = at(shares, j) + chance / n;
    }
  }
  const byChance = shares.reduce((sum, share) => sum + share ** 2, 0);
  const beyond = 1 - byChance;
  return {
    accuracy,
    consistency,
    kappa: beyond > 1e-12 ? (consistency - byChance) / beyond : 'not-estimable',
  };
}
