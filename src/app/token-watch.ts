/** Notices tokens in the address. What reads them is fetched only where there is one. */
import { fetchLater } from './fetch-later.ts';
import { followAddress } from './follow-address.ts';

const isPageAddress = (hash: string) => hash === '' || hash === '#' || hash.startsWith('#/');
const isResult = (hash: string) => /^#r1/i.test(hash);

/** False where there was nothing to do. Rejects where the reader of links cannot be fetched. */
async function takeAnyToken(): Promise<boolean> {
  const { hash } = window.location;
  if (isPageAddress(hash)) return false;
  // What shows it comes along at once.
  if (isResult(hash)) fetchLater();
  const { takeToken } = await import('./intake.ts');
  return takeToken();
}

/** Must run before the router listens: a popstate with a token in it is stopped and sent again as a page. */
export async function watchForTokens(): Promise<void> {
  window.addEventListener('popstate', (event) => {
    if (isPageAddress(window.location.hash)) return;
    event.stopImmediatePropagation();
    takeAnyToken().then(
      followAddress,
      // The token still stands in the address.
      () => window.location.reload(),
    );
  });
  await takeAnyToken();
}
