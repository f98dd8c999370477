// One sheet, taken all the way.
import { assessSheet } from '#core/assess.ts';
import { type Measure, measureWith } from '#core/measure.ts';
import type { Pack } from '#core/pack.ts';
import { type Assessed, type Report, reportOn } from '#core/report.ts';
import type { Sheet } from '#core/sheet.ts';

export interface Assessment extends Assessed {
  readonly report: Report;
}

/** Assesses sheets with one pack and its default brief, spoken of as "you". */
export function assessor(pack: Pack, measure: Measure = measureWith(pack)) {
  return (sheet: Sheet): Assessment => {
    const assessed = assessSheet(pack, measure, sheet, 0);
    return {
      ...assessed,
      report: reportOn(pack, assessed, { voice: 'you', name: '', basis: 'self' }),
    };
  };
}
