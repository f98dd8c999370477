import { fetchPage } from './more.ts';

/**
 * Fetches the page behind a link as soon as somebody points at it or reaches it by keyboard: it is then often there
 * before the link is followed.
 */
const wanted = new Set<string>();

function meant({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href^="#/"]') : null;
  const path = link?.getAttribute('href')?.slice(1);
  if (path === undefined || wanted.has(path)) return;
  wanted.add(path);
  // A failure is told to whoever follows the link.
  fetchPage(path).catch(() => undefined);
}

export function watchIntent(): void {
  document.addEventListener('pointerover', meant, { passive: true });
  document.addEventListener('focusin', meant);
}
