/**
 * Tells the page around the frame how high this one is, whenever that changes, so that it needs no scrollbar of its own.
 * Nothing but a height is told, so it may be told to anybody.
 */
import { isFramed } from '#ui/own-window.tsx';

export function tellHeight(): void {
  const root = document.querySelector('#root');
  if (!isFramed() || !root) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: 'rolefit:height', height }, '*');
  }).observe(root);
}
