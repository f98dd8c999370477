/**
 * Keeps every file of the release on this device, so that all of Rolefit works without a network. Nothing that a person
 * enters passes through here: results stand behind the # of an address, which no request carries.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

const release = new PrecacheController();
release.addToCacheList(self.__WB_MANIFEST);

/** What only the release before this one had: a tab that still runs it may ask for the rest of its pages. */
const previousRelease = `rolefit-previous-${self.registration.scope}`;
const isAsset = (url: string): boolean => new URL(url).pathname.includes('/assets/');

async function keepPrevious(): Promise<void> {
  const kept = await caches.open(previousRelease);
  const older = await kept.keys();
  await Promise.all(older.map((request) => kept.delete(request)));
  const all = await caches.open(release.strategy.cacheName);
  const current = new Set(release.getURLsToCacheKeys().values());
  for (const request of await all.keys()) {
    if (current.has(request.url) || !isAsset(request.url)) continue;
    const response = await all.match(request);
    if (response) await kept.put(request, response);
  }
}

async function takeOver(event: ExtendableEvent): Promise<void> {
  await keepPrevious();
  await release.activate(event);
  // The page of the first visit, too, may go on without a network.
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(release.install(event)));
self.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));
// A new release waits until somebody asks for it, or until no tab runs the old one.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

registerRoute(new PrecacheRoute(release, { ignoreURLParametersMatching: [/^embed$/] }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isAsset(url.href),
  async ({ request }) => {
    const kept = await caches.open(previousRelease);
    return (await kept.match(request)) ?? fetch(request);
  },
);
// Any other page of the same folder: as the server has it, and without one what it would say of a page it has not.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return (await release.matchPrecache('404.html')) ?? Response.error();
    }
  },
);
