/** What the first paint and the first click can do without. */
import { tellHeight } from './framed.ts';
import { watchIntent } from './intent.ts';

/** Fetching everything must not compete with what is being read or answered: it waits until nothing was touched for so long. */
const calmMs = 2_000;

function whenCalm(act: () => void): void {
  const touches = new AbortController();
  const begin = () => {
    touches.abort();
    act();
  };
  let waiting = setTimeout(begin, calmMs);
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(begin, calmMs);
  };
  for (const touch of ['keydown', 'pointerdown']) {
    addEventListener(touch, wait, { capture: true, passive: true, signal: touches.signal });
  }
}

async function keep(): Promise<void> {
  const { keepOffline } = await import('./offline.ts');
  await keepOffline();
}

export function afterStart(): void {
  watchIntent();
  tellHeight();
  // Where it cannot be kept, everything still works with a network.
  if (import.meta.env.PROD) whenCalm(() => keep().catch(() => undefined));
}
