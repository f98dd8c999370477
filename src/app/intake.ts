/**
 * Takes a token out of the address before the router sees it: at the start, and when a second link is pasted into
 * the same tab. The token moves into the history entry, so that reloading and going back still find it.
 */
import { pageFor } from '#state/link-pages.ts';

const isPageAddress = (hash: string) => hash === '' || hash === '#' || hash.startsWith('#/');

/** Replaces an address that is no page by one that is. False where there was nothing to do. */
export function takeToken(): boolean {
  const { hash } = window.location;
  if (isPageAddress(hash)) return false;
  const { address, state } = pageFor(hash);
  // The shape in which the router keeps its state: usr is what pages read.
  window.history.replaceState({ usr: state, key: 'link', idx: 0 }, '', `#${address}`);
  return true;
}
