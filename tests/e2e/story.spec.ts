// The whole story: an owner sets a brief, invites, reads a sealed reply, rates, interviews, places people and prints.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { answerInvite, invite, linkFor } from './support/inviting.ts';
import { test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Rates one person on every skill, with one level. */
async function rate(page: Page, level: number): Promise<void> {
  await page.getByLabel('Under which name or role').fill('Owner');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let step = 1; step <= 15; step++) {
    await page.getByText(`Skill ${step} of 15`).waitFor();
    for (const field of await page.locator('.rate-field').all()) {
      await field
        .locator('input')
        .nth(level - 1)
        .check();
    }
    await page.getByRole('button', { name: step === 15 ? 'See the result' : 'Next skill' }).click();
  }
}

test('from an invite to who runs what', async ({ page, freshProfile }) => {
  test.setTimeout(180_000);
  await page.goto('#/brief');
  await page.getByRole('radio', { name: /^Shop/ }).check();
  await page.getByRole('button', { name: 'Save and use this brief' }).click();
  await invite(page, 'Ana');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('rolefit-backup');
  const link = await linkFor(page, 'Ana');

  const theirs = await (await freshProfile()).newPage();
  const { sealed } = await answerInvite(theirs, link, 'Ana');
  const stranger = await (await freshProfile()).newPage();
  await stranger.goto(sealed);
  await expect(
    stranger.getByRole('heading', { name: 'This reply cannot be opened in this browser' }),
  ).toBeVisible();

  // Her own answers stay shut until the owner has rated her.
  await page.goto(sealed);
  await page.getByRole('link', { name: 'Rate Ana first' }).click();
  await rate(page, 4);
  await expect(heading(page)).toContainText('By Ana’s own answers and one other person’s ratings');
  const before = await page.locator('.table-frame').first().textContent();

  await page.getByRole('link', { name: 'Interview kit' }).click();
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('radio') })
    .first();
  await card.getByRole('radio').first().check();
  await expect(page.getByText('What the interview changed')).toBeVisible();
  await page.getByRole('link', { name: 'Back to this person' }).click();
  expect(await page.locator('.table-frame').first().textContent()).not.toBe(before);

  await page.goto('#/team');
  await page.getByLabel('Names, one per line').fill('Ben\nChi\nDee');
  await page.getByRole('button', { name: 'Add these names' }).click();
  await page.getByRole('link', { name: 'Next: kind of business' }).click();
  await expect(page.getByRole('radio', { name: /^Shop/ })).toBeChecked();
  await page.getByRole('link', { name: /^Go on with skill 1|^Start rating/ }).click();
  for (let step = 1; step <= 15; step++) {
    await page.getByText(`Skill ${step} of 15`).waitFor();
    for (const [i, name] of ['Ben', 'Chi', 'Dee'].entries()) {
      const level = step <= 7 ? 5 - 2 * i : 1 + 2 * i;
      await page
        .getByRole('group', { name })
        .locator('input')
        .nth(level - 1)
        .check();
    }
    await page.getByRole('link', { name: step === 15 ? 'See the picture' : 'Next skill' }).click();
  }
  await page.goto('#/people');
  await page.getByRole('checkbox').nth(3).waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('link', { name: 'Compare 4 people' }).click();
  await expect(page.getByText(/Marketing: \W?Ben\W? is ahead of each of the others/)).toBeVisible();
  await page.getByRole('link', { name: 'Who should run what' }).click();
  await page.getByLabel('Would take: Ben').selectOption('either');
  await page.getByRole('link', { name: 'Show the plan' }).click();
  await expect(heading(page)).toHaveText('Let Ben run marketing and Dee run sales.');
  await page.getByRole('link', { name: 'Decide, and make the sheet' }).click();
  await page.getByLabel('Your reason').fill('Both want it, and both were seen doing it.');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByText('This is the plan that came out first')).toBeVisible();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  expect(pdf.numPages).toBe(1);

  // The decision goes with the person, on the page and into the file.
  await page.goto('#/people');
  await page.getByRole('link', { name: 'Ben', exact: true }).click();
  await page.getByText('Name, wishes, raters and history').click();
  await expect(page.getByRole('link', { name: /2\d{3}: \W?Marketing/ })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'File to open again (JSON)' }).click();
  const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(saved.decisions).toMatchObject([
    { roles: ['marketing'], reason: 'Both want it, and both were seen doing it.' },
  ]);
});
