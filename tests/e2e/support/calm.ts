// What strangers write stays text: nothing of it runs, becomes an element, or stands out of the page.
import { expect, type Page } from '@playwright/test';

/** Notes whatever runs, from the first page on. */
export async function watchForHarm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.alert = () => Object.assign(window, { ran: true });
  });
}

/** Nothing ran, and nothing stands out of the page. */
export async function expectCalm(page: Page, where: string, heading = 'h1'): Promise<void> {
  await page.locator(`${heading}:visible`).first().waitFor();
  const found = await page.evaluate(() => ({
    ran: Object.hasOwn(window, 'ran'),
    elements: [
      ...document.querySelectorAll(
        'main script, main img, main b, [onerror], [onload], [onmouseover]',
      ),
    ].map(({ outerHTML }) => outerHTML),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(found, where).toEqual({ ran: false, elements: [], sideways: 0 });
}
