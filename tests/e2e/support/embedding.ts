// Another site, which shows this one in a frame.
import { test as base, type Page } from '@playwright/test';
import { serveStatic } from './static-server.ts';

interface Hosted {
  /** Where this site is. */
  readonly site: string;
  /** Where the page is that shows it. */
  readonly address: string;
}
type Host = (around: (site: string) => string, headers?: Record<string, string>) => Promise<Hosted>;

/** With `host`, which serves both sites until the test is over. */
export const test = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const open: (() => void)[] = [];
    await use(async (around, headers = {}) => {
      const served = await serveStatic({ headers });
      const site = `http://127.0.0.1:${served.port}/`;
      const parent = await serveStatic({
        // Another name for the same machine is another site for browsers.
        pages: {
          '/host': `<!doctype html><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${around(site)}`,
        },
      });
      open.push(served.close, parent.close);
      return { site, address: `http://localhost:${parent.port}/host` };
    });
    for (const close of open) close();
  },
});

export const inFrame = (page: Page) => page.frameLocator('iframe');
export const frameOf = (address: string) =>
  `<iframe src="${address}" style="width:600px;height:700px"></iframe>`;
