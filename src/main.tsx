import { type ReactNode, StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { watchForMissing } from '#app/missing-files.ts';
import { ProblemBoundary } from '#app/problem-boundary.tsx';
import { watchTheme } from '#app/theme.ts';
import { watchForTokens } from '#app/token-watch.ts';
import { openStorage } from '#state/storage.ts';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/forced-colors.css';

/** How the addresses of pages begin that show nothing of what is kept: they wait for it only as long as nobody notices. */
const standingAlone = /^#\/(?:shared|method|difference|not-the|sorter|sample|privacy|fair|link)/;
const unnoticedMs = 250;

const atHome = () => /^(?:#\/?)?$/.test(window.location.hash);

/** Whoever followed a link meanwhile gets its page in place of the drawn one: React draws it anew and tells of it. */
function onRecoverableError(error: unknown): void {
  if (atHome()) reportError(error);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Puts something in place of the drawn page, of which no more than the frame was seen. */
function draw(root: HTMLElement, app: ReactNode): void {
  flushSync(() => createRoot(root).render(app));
  delete document.documentElement.dataset['elsewhere'];
}

async function start(root: HTMLElement): Promise<void> {
  // What came with this file has just run, and took its time: a touch meanwhile is answered first.
  await wait(0);
  watchForMissing();
  watchTheme();
  const token = watchForTokens();
  // Nobody waits for it, and a page without it is whole.
  import('#app/after-start.ts').then(({ afterStart }) => afterStart()).catch(() => undefined);
  const opened = openStorage();
  await token;
  const unnoticed = wait(unnoticedMs);
  await (atHome() || standingAlone.test(window.location.hash)
    ? Promise.race([opened, unnoticed])
    : opened);
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  const isHome = atHome() && !('elsewhere' in document.documentElement.dataset);
  // The built page holds the home page: it is taken over as it stands, so that nothing is painted twice.
  if (isHome && root.hasChildNodes()) {
    // In slices, so that a touch meanwhile is answered.
    startTransition(() => void hydrateRoot(root, app, { onRecoverableError }));
    return;
  }
  draw(root, app);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
start(root).catch((error: Error) =>
  draw(root, <ProblemBoundary found={error}>{null}</ProblemBoundary>),
);
