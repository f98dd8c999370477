// Runs inside the browser: how long choosing the next item takes, in milliseconds, one figure per choice.
import { draftStep, newDraft, withAsked, withDraftAnswer } from '../../src/core/draft.ts';
import { measureWith } from '../../src/core/measure.ts';
import type { Pack } from '../../src/core/pack.ts';

/** Forty people who answer with little pattern, so that asking goes on for long. */
export function chooseTimes(pack: Pack): number[] {
  const measure = measureWith(pack);
  const times: number[] = [];
  for (let person = 0; person < 40; person++) {
    let draft = newDraft(pack, 'quick', '', 0);
    for (const [i, item] of draft.asked.entries()) {
      draft = withDraftAnswer(draft, item, (i * 7 + person) % 3 === 0 ? 4 : 3, 0);
    }
    // As the page does while the last questions of the set are read.
    if (person === 0) for (let i = 0; i < 6; i++) draftStep(pack, measure, draft);
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
