/** What the first paint and the first click can do without. */
import { tellHeight } from './framed.ts';
import { watchIntent } from './intent.ts';

/** Fetching everything must not compete with what is being read. */
const calmMs = 2_000;

async function keep(): Promise<void> {
  const { keepOffline } = await import('./offline.ts');
  await keepOffline();
}

export function afterStart(): void {
  watchIntent();
  tellHeight();
  // Where it cannot be kept, everything still works with a network.
  if (import.meta.env.PROD) setTimeout(() => keep().catch(() => undefined), calmMs);
}
