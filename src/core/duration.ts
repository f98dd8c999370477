/** How long questions take, before anybody has answered one. Knows the pack. Refuses to know the clock. */
import type { Run } from './draft.ts';
import type { Pack } from './pack.ts';

/** What one question takes until somebody's own pace is known. */
export const usualSeconds = 13;

/** Asking goes on where it is close: so many minutes more at most, as a rule. */
const minutesMore = 3;

const minutesFor = (questions: number): number => Math.ceil((questions * usualSeconds) / 60);

/** Whole minutes of a run: where it ends with its set part, and where it goes on. */
export function runMinutes(pack: Pack, run: Run): { readonly from: number; readonly to: number } {
  const most = minutesFor(pack.items.length);
  if (run === 'everything') return { from: most, to: most };
  const { quickItems, standardItems } = pack.measurement;
  const from = minutesFor(run === 'quick' ? quickItems : standardItems);
  return { from, to: Math.min(from + minutesMore, most) };
}
