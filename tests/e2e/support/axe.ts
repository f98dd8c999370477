import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/** What axe finds on the page as it stands, one line for each element; by all its rules, or by some. */
export const axeFaults = async (page: Page, runOnly?: readonly string[]): Promise<string[]> => {
  // Bringing axe into a page takes as long as running it, and it stays until the page is left.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  // Nothing plays by itself here, so there is no media to wait for.
  const options = JSON.stringify({ resultTypes: ['violations'], preload: false, runOnly });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
};
