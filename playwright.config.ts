import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/browser.ts';
import { findFirefox } from './scripts/firefox.ts';

// Another port lets two working copies be tested beside each other.
const port = Number(process.env['E2E_PORT'] ?? 4319);
const browser = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // scripts/firefox.ts says so before the tests begin.
  testIgnore: findFirefox() === undefined ? ['**/firefox.spec.ts'] : [],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    // It fetches the whole release beside every visit; offline.spec.ts is about it.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: {
      args: browserArgs,
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
  },
  webServer: {
    // The built files, on a port of their own: a server left running must not be tested instead.
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
  },
});
