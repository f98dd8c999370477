/** Keeps Rolefit on this device, and finds out about newer versions of it. */
import { Workbox } from 'workbox-window';
import { offerUpdate } from '#state/updates.ts';
import { isFramed } from '#ui/is-framed.ts';

const file = './service-worker.js';
const anHourMs = 3_600_000;

/** The one address of code that the content policy lets a script name. */
function trusted(): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('rolefit', {
    createScriptURL: (url) => (url === file ? url : ''),
  });
  return policy?.createScriptURL(file) ?? file;
}

/** Long visits ask now and then; every new visit asks by itself. */
function askAgain(workbox: Workbox): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < anHourMs) return;
    asked = Date.now();
    // Without a network there is nothing new.
    workbox.update().catch(() => undefined);
  });
}

const reload = () => window.location.reload();

export async function keepOffline(): Promise<void> {
  // A frame of another site has a store of its own, which nobody would find again.
  if (!('serviceWorker' in navigator) || isFramed()) return;
  const workbox = new Workbox(trusted());
  workbox.addEventListener('waiting', () =>
    offerUpdate(() => {
      workbox.addEventListener('controlling', reload);
      workbox.messageSkipWaiting();
    }),
  );
  // Taken into use from another tab: this one goes on with the files it began with until somebody says otherwise.
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    if (isUpdate || isExternal) offerUpdate(reload);
  });
  await workbox.register();
  askAgain(workbox);
}
