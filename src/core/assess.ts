/** The whole way from a person's answers to a report, in one call. */
import { equalBrief, fitTo } from './fit.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Measure } from './measure.ts';
import { type Report, reportOn } from './report.ts';
import type { Who } from './sentence.ts';
import { verdictOf } from './verdict.ts';

/** How a result speaks of its person: by name where there is one. */
export function whoOf(result: SharedResult, own: boolean): Who {
  if (result.name) return { voice: 'named', name: result.name };
  return { voice: own ? 'you' : 'unnamed', name: '' };
}

export function assess(result: SharedResult, measure: Measure, who: Who): Report {
  const estimate = measure(result.sheet);
  const fit = fitTo(result.pack, estimate, equalBrief(result.pack));
  return reportOn(result.pack, estimate, fit, verdictOf(result.pack, estimate, fit), who);
}
