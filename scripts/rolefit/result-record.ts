// A result as machines read it: points, unrounded, under the ids of skills and roles.
import { at } from '../../src/core/engine.ts';
import { equalBrief, type Fit, fitWith, points, pointsWide } from '../../src/core/fit.ts';
import { type Estimate, measureWith, type ObserverSheet } from '../../src/core/measure.ts';
import type { Pack, RoleId } from '../../src/core/pack.ts';
import { type Quality, qualityWith } from '../../src/core/quality.ts';
import type { Sheet } from '../../src/core/sheet.ts';
import { type Statement, type Verdict, verdictOf } from '../../src/core/verdict.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const scored = (mean: number, error: number) => ({ score: points(mean), se: pointsWide(error) });

function skillScores(pack: Pack, { mean, covariance }: Estimate): JsonObject {
  const scores: Record<string, Json> = {};
  const n = pack.skills.length;
  for (let i = 0; i < n; i++) {
    const id = pack.skills[i]?.id ?? '';
    scores[id] = scored(at(mean, i), Math.sqrt(at(covariance, i * n + i)));
  }
  return scores;
}

/** "too-close" and the like, or which of the roles it is: one by its id, "both", "neither". */
function kindOf({ kind, best }: Verdict, first: RoleId, second: RoleId): string {
  if (kind !== 'decided') return kind;
  const names = { first, second, both: 'both', neither: 'neither' };
  return names[best];
}

function verdictRecord(verdict: Verdict, first: RoleId, second: RoleId): JsonObject {
  const [one, two]: readonly Statement[] = verdict.statements;
  const isTold = verdict.kind === 'decided' || verdict.kind === 'too-close';
  return {
    kind: kindOf(verdict, first, second),
    roles: { [first]: one?.kind ?? 'unknown', [second]: two?.kind ?? 'unknown' },
    certainty: isTold ? verdict.bestProbability : null,
  };
}

/** How P(lean > 0) is called: "p" and the id of the role it speaks for, as in `pBaking`. */
const leanKey = (role: RoleId) => `p${role.charAt(0).toUpperCase()}${role.slice(1)}`;

/** What is known of one person. */
export interface Known {
  readonly sheet: Sheet;
  /** Time spent answering, 0 where it is unknown. */
  readonly seconds: number;
  readonly observers: readonly ObserverSheet[];
}

interface Found {
  readonly estimate: Estimate;
  readonly fit: Fit;
  readonly quality: Quality;
  readonly verdict: Verdict;
}

/** Takes everything one level deep into one object, the name first: a million rows are a million of these. */
function resultRecord(
  pack: Pack,
  name: string,
  { estimate, fit, quality, verdict }: Found,
  raters: number,
): Record<string, Json> {
  const [{ id: first }, { id: second }] = pack.roles;
  const [one, two] = fit.roles;
  const { lean, classes } = fit;
  const { neither, both } = classes;
  return {
    name,
    skills: skillScores(pack, estimate),
    [first]: scored(one.mean, one.se),
    [second]: scored(two.mean, two.se),
    // A difference: 0 is 0 points.
    lean: {
      score: pointsWide(lean.mean),
      se: pointsWide(lean.se),
      [leanKey(first)]: lean.pFirst,
    },
    classes: { neither, [first]: classes.first, [second]: classes.second, both },
    verdict: verdictRecord(verdict, first, second),
    quality: quality.findings.map(({ sign }) => sign),
    of: estimate.of,
    raters,
  };
}

/** Measures people with the default brief of the pack. */
export function recorder(pack: Pack): (name: string, known: Known) => Record<string, Json> {
  const measure = measureWith(pack);
  const fitTo = fitWith(pack, equalBrief(pack));
  const qualityOf = qualityWith(pack);
  return (name, { sheet, seconds, observers }) => {
    const estimate = measure(sheet, { observers, tasks: [] });
    const fit = fitTo(estimate);
    const quality = qualityOf(sheet, seconds);
    const verdict = verdictOf(pack, estimate, fit, quality.standing);
    return resultRecord(pack, name, { estimate, fit, quality, verdict }, observers.length);
  };
}
