// Runs inside the browser: how long choosing the next item takes, in milliseconds, one figure per choice.
import { draftStep, newDraft, withAsked, withDraftAnswer } from '../../src/core/draft.ts';
import { measureWith } from '../../src/core/measure.ts';
import type { Pack } from '../../src/core/pack.ts';
import { randomFrom } from '../../src/core/random.ts';
import type { Answer } from '../../src/core/sheet.ts';

/** Who mostly takes the third or fourth of five: asking goes on for long. */
const likely: readonly Answer[] = [2, 3, 3, 4, 4, 4, 5];

/** Forty people near the bar, twenty in each run that chooses. */
export function chooseTimes(pack: Pack): number[] {
  const measure = measureWith(pack);
  const times: number[] = [];
  for (let person = 0; person < 40; person++) {
    const { uniform } = randomFrom(person);
    const answer = () => likely[Math.floor(uniform() * likely.length)] ?? 3;
    let draft = newDraft(pack, person % 2 === 0 ? 'quick' : 'standard', '', 0);
    for (const item of draft.asked) draft = withDraftAnswer(draft, item, answer(), 0);
    // As the page does while the last questions of the set are read.
    if (person === 0) for (let i = 0; i < 6; i++) draftStep(pack, measure, draft);
    for (;;) {
      const started = performance.now();
      const step = draftStep(pack, measure, draft);
      times.push(performance.now() - started);
      if (step.kind === 'stop') break;
      draft = withDraftAnswer(withAsked(draft, step.item), step.item, answer(), 0);
    }
  }
  return times;
}
