/** The whole way from a person's answers to a report. */
import { type Brief, emphasisBrief, equalBrief, fitTo } from './fit.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Measure, ObserverSheet } from './measure.ts';
import type { Pack } from './pack.ts';
import { qualityOf } from './quality.ts';
import { type Assessed, type Report, reportOn } from './report.ts';
import type { Basis, Who } from './sentence.ts';
import { noBasis, type Sheet } from './sheet.ts';
import { verdictOf } from './verdict.ts';

/** Observers who rated anything at all. */
export const ratersOf = ({ observers }: Pick<SharedResult, 'observers'>): number =>
  observers.filter(({ sheet }) => [...sheet.values()].some((one) => one !== noBasis)).length;

function basisOf(result: SharedResult): Basis {
  const raters = ratersOf(result);
  if (raters === 0) return 'self';
  const others = raters === 1 ? 'one' : 'several';
  const self = [...result.sheet.values()].some((one) => one !== noBasis);
  return self ? `self-${others}` : others;
}

/** How a result speaks of its person, by name where there is one, and of whose answers it rests on. */
export function whoOf(result: SharedResult, own: boolean): Who {
  const basis = basisOf(result);
  if (result.name) return { voice: 'named', name: result.name, basis };
  return { voice: own ? 'you' : 'unnamed', name: '', basis };
}

/** What a verdict rests on besides a person's own answers. */
export interface Beside {
  readonly brief?: Brief;
  readonly observers: readonly ObserverSheet[];
}

/**
 * Everything that follows from one sheet. `seconds` is the time spent answering, 0 where it is unknown. Without a brief
 * the pack's own holds.
 */
export function assessSheet(
  pack: Pack,
  measure: Measure,
  sheet: Sheet,
  seconds: number,
  { brief = equalBrief(pack), observers }: Beside = { observers: [] },
): Assessed {
  const estimate = measure(sheet, { observers, tasks: [] });
  const fit = fitTo(pack, estimate, brief);
  const quality = qualityOf(pack, sheet, seconds);
  return {
    estimate,
    fit,
    emphasisFit: fitTo(pack, estimate, emphasisBrief(pack)),
    quality,
    verdict: verdictOf(pack, estimate, fit, quality.standing),
  };
}

export function assessedOf(result: SharedResult, measure: Measure): Assessed {
  const { pack, sheet, seconds, brief } = result;
  const observers = result.observers.map((ratings) => ratings.sheet);
  const beside = { observers, ...(brief && { brief }) };
  return assessSheet(pack, measure, sheet, seconds, beside);
}

export const assess = (result: SharedResult, measure: Measure, who: Who): Report =>
  reportOn(result.pack, assessedOf(result, measure), who);
