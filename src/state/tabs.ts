/** Other tabs of this site: told when something was written here, and listened to. */

let channel: BroadcastChannel | undefined;

/** Calls back when another tab has written, and when this one comes back from where it may have missed it. */
export function watchTabs(reread: () => void): void {
  if ('BroadcastChannel' in window) {
    channel = new BroadcastChannel('rolefit');
    channel.addEventListener('message', reread);
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') reread();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) reread();
  });
}

export const tellTabs = (): void => channel?.postMessage('written');
