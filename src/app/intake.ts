/**
 * Takes a token out of the address before the router sees it: at the start, and when a second link is pasted into
 * the same tab. The token moves into the history entry, so that reloading and going back still find it.
 */
import { openLink } from '#core/link/link.ts';
import { tokenKindIn } from '#core/link/token-kind.ts';
import { addresses, linkProblemAddress } from '#state/addresses.ts';
import { packs } from '#state/pack.ts';

const isPageAddress = (hash: string) => hash === '' || hash === '#' || hash.startsWith('#/');

/** Replaces an address that is no page by one that is. False where there was nothing to do. */
export function takeToken(): boolean {
  const { hash } = window.location;
  if (isPageAddress(hash)) return false;
  if (tokenKindIn(hash) === 'd') {
    const usr = { token: hash };
    window.history.replaceState({ usr, key: 'link', idx: 0 }, '', `#${addresses.progress}`);
    return true;
  }
  const opened = openLink(hash, packs);
  // The pack may be one of an earlier release, which the page has yet to fetch.
  const maybe = opened.ok || opened.code === 'unknown-pack';
  const target = maybe ? addresses.shared : linkProblemAddress(opened.code);
  // The shape in which the router keeps its state: usr is what pages read.
  const usr = maybe ? { token: opened.ok ? opened.value.token : hash } : null;
  window.history.replaceState({ usr, key: 'link', idx: 0 }, '', `#${target}`);
  return true;
}

/** Must run before the router listens: a popstate with a token in it is stopped and sent again as a page. */
export function watchForTokens(): void {
  takeToken();
  window.addEventListener('popstate', (event) => {
    if (!takeToken()) return;
    event.stopImmediatePropagation();
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
  });
}
