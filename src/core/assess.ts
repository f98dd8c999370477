/** The whole way from a person's answers to a report. */
import { emphasisBrief, equalBrief, fitTo } from './fit.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Measure } from './measure.ts';
import type { Pack } from './pack.ts';
import { qualityOf } from './quality.ts';
import { type Assessed, type Report, reportOn } from './report.ts';
import type { Who } from './sentence.ts';
import type { Sheet } from './sheet.ts';
import { verdictOf } from './verdict.ts';

/** How a result speaks of its person: by name where there is one. */
export function whoOf(result: SharedResult, own: boolean): Who {
  if (result.name) return { voice: 'named', name: result.name };
  return { voice: own ? 'you' : 'unnamed', name: '' };
}

/** Everything that follows from one sheet. `seconds` is the time spent answering, 0 where it is unknown. */
export function assessSheet(pack: Pack, measure: Measure, sheet: Sheet, seconds: number): Assessed {
  const estimate = measure(sheet);
  const fit = fitTo(pack, estimate, equalBrief(pack));
  const quality = qualityOf(pack, sheet, seconds);
  return {
    estimate,
    fit,
    emphasisFit: fitTo(pack, estimate, emphasisBrief(pack)),
    quality,
    verdict: verdictOf(pack, estimate, fit, quality.standing),
  };
}

export const assess = (result: SharedResult, measure: Measure, who: Who): Report =>
  reportOn(result.pack, assessSheet(result.pack, measure, result.sheet, result.seconds), who);
