// The `test` of every browser test: it fails on a page error, on anything the console calls an
// error (a breach of the content policy is one) and on any request that leaves the origin.
import { type BrowserContext, test as base } from '@playwright/test';

const watch = (context: BrowserContext, origin: string): string[] => {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = ['about:', 'blob:', 'data:'].includes(url.protocol) || url.origin === origin;
    if (!isLocal) faults.push(`foreign request: ${url.href}`);
  });
  return faults;
};

type Fixtures = {
  /** Faults seen so far; a test that provokes one on purpose empties it. */
  faults: string[];
  /** Opens another browser profile, one that remembers nothing, watched like the first. */
  freshProfile: () => Promise<BrowserContext>;
};

export const test = base.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, new URL(baseURL ?? '').origin);
      await use(faults);
      base.expect(faults, 'faults seen in the browser').toEqual([]);
    },
    { auto: true },
  ],
  freshProfile: async ({ browser, baseURL, faults }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push(context);
      const own = watch(context, new URL(baseURL ?? '').origin);
      context.on('close', () => faults.push(...own));
      return context;
    });
    for (const context of opened) await context.close();
  },
});
