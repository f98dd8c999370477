/** Files of a page that did not come: there is no network, or a newer release stands where they were. */
import { useStorage } from '#state/storage.ts';

const missing = new WeakSet<Error>();

/** The build sends this event before a page that waits for a file is told of its failure. */
export function watchForMissing(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));
}

export const isMissing = (error: Error): boolean => missing.has(error);

const youngMs = 10_000;

/**
 * Gets the newer release, at the same address. Not in a page that was only just loaded, which would go round in
 * circles; nor where nothing is kept, or no network is there.
 */
export async function loadAgain(): Promise<void> {
  if (performance.now() < youngMs || useStorage.getState().status !== 'open') return;
  const answer = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  );
  if (answer?.ok) window.location.reload();
}
