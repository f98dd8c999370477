/**
 * Tells the page around the frame how high this one is, whenever that changes, so that it needs no scrollbar of its own.
 * Nothing but a height is told, so it may be told to anybody.
 */
import { isFramed } from '#ui/is-framed.ts';

export function tellHeight(): void {
  const root = document.querySelector('#root');
  if (new URLSearchParams(window.location.search).get('embed') !== '1') return;
  // In the build that is so before the first paint.
  document.documentElement.dataset['embed'] = '';
  if (!isFramed() || !root) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: 'rolefit:height', height }, '*');
  }).observe(root);
}
