/** What the first paint and the first click can do without. */
import { tellHeight } from './framed.ts';
import { watchIntent } from './intent.ts';

export function afterStart(): void {
  watchIntent();
  tellHeight();
}
