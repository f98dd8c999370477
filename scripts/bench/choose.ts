// Runs inside the browser: how long choosing the next item takes, in milliseconds, one figure per choice.
import { draftStep, newDraft, withAsked, withDraftAnswer } from '../../src/core/draft.ts';
import { measureWith } from '../../src/core/measure.ts';
import type { Pack } from '../../src/core/pack.ts';

/** Ten people who answer without any pattern, so that asking goes on for long. */
export function chooseTimes(pack: Pack): number[] {
  const measure = measureWith(pack);
  const times: number[] = [];
  for (let person = 0; person < 10; person++) {
    let draft = newDraft(pack, 'quick', '', 0);
    for (const [i, item] of draft.asked.entries()) {
      draft = withDraftAnswer(draft, item, i % 2 === person % 2 ? 4 : 3, 0);
    }
    for (;;) {
      const started = performance.now();
      const step = draftStep(pack, measure, draft);
      times.push(performance.now() - started);
      if (step.kind === 'stop') break;
      draft = withDraftAnswer(withAsked(draft, step.item), step.item, 3, 0);
    }
  }
  return times;
}
