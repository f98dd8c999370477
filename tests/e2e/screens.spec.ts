import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { putRecords } from './support/database.ts';
import { ana, answerByKeys, begin, seeResult } from './support/journey.ts';
import { deskNamed } from './support/owner.ts';
import { test } from './support/test.ts';

async function checkScreen(page: Page, name: string): Promise<void> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const found = await axeFaults(page);
      faults.push(...found.map((fault) => `${name}, ${colorScheme}, ${width} px: ${fault}`));
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) faults.push(`${name}: scrolls ${sideways} px sideways at 320 px`);
  expect(faults).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 844 });
}

test('no screen has an accessibility fault or scrolls sideways', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('');
  await page.getByRole('link', { name: 'Assess myself' }).waitFor();
  await checkScreen(page, 'home');
  await page.goto('#/result');
  await page.getByRole('heading', { name: 'No result here yet' }).waitFor();
  await checkScreen(page, 'no result');
  await page.goto('#/start');
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await checkScreen(page, 'start');
  await begin(page, 'Ana');
  await checkScreen(page, 'question');
  await page.keyboard.press('3');
  await checkScreen(page, 'question answered');
  await page.keyboard.press('Enter');
  await answerByKeys(page, ana, 2);
  await page.getByRole('button', { name: 'Go on to my result' }).waitFor();
  await checkScreen(page, 'check');
  await page.getByRole('button', { name: 'Go on to my result' }).click();
  await page.getByRole('radio', { name: 'Rather not' }).first().check();
  await checkScreen(page, 'wants');
  await page.getByRole('button', { name: 'See my result' }).click();
  await page.locator('.map-frame svg').waitFor();
  for (const table of await page.locator('summary').all()) await table.click();
  await checkScreen(page, 'result');
  await page.getByRole('button', { name: 'Share result' }).click();
  await checkScreen(page, 'share');
  await page.keyboard.press('Escape');
  for (const [address, heading] of [
    ['method', 'How the scores are made'],
    ['settings', 'Settings'],
    ['backup', 'Backup'],
    ['privacy', 'What happens to what you enter'],
    ['nowhere', 'There is no page here'],
    ['link/checksum', 'This link is damaged'],
    ['difference', 'Marketing and sales are two jobs'],
    ['not-the-same-job', 'Marketing and sales are not the same job'],
    ['jobs', 'Two job descriptions'],
  ] as const) {
    await page.goto(`#/${address}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await checkScreen(page, address);
  }
});

test('the screens of sorting and listing have no accessibility fault either', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('#/sorter');
  await page.getByRole('button', { name: 'Sales' }).click();
  await checkScreen(page, 'sorter');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.getByRole('heading', { name: 'What was mixed up' }).waitFor();
  await checkScreen(page, 'sorter summary');
  await page.goto('#/work');
  await page.getByText('Everyday tasks to tap in').click();
  await page.getByRole('button', { name: 'Run the stand at the trade fair' }).click();
  await page.getByLabel('Hours a week').fill('many');
  await checkScreen(page, 'own list');
  await page.goto('#/jobs');
  await page.getByRole('button', { name: 'Edit the job description: Sales' }).click();
  await page.getByRole('button', { name: 'Use this as the role brief' }).click();
  await checkScreen(page, 'job edited, brief in use');
  for (const file of ['difference.html', 'not-the-same-job.html']) {
    await page.goto(file);
    await checkScreen(page, file);
  }
});

test('no screen around invites has an accessibility fault or scrolls sideways', async ({
  page,
}) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(10_000);
  const { tokens, records } = await deskNamed('Ana');
  await page.goto('#/invite');
  await page.getByRole('button', { name: 'Make the invite' }).waitFor();
  await checkScreen(page, 'invite, empty');
  await putRecords(page, records);
  await page.reload();
  await page.getByRole('heading', { name: /^Save this file/ }).waitFor();
  await page
    .getByRole('button', { name: /^Show the link/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /rate someone/ }).check();
  await checkScreen(page, 'invite');
  await page.goto('#/inbox');
  await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
  await checkScreen(page, 'inbox, empty');
  await page
    .getByLabel('Reply, or a message')
    .fill([tokens.sealedResult, tokens.sealedRatings, tokens.result, 'e1qqqqqqqqqq'].join('\n\n'));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('The ratings were added').waitFor();
  await checkScreen(page, 'inbox');
  for (const [name, words] of [
    ['assess', 'Go on with the questions'],
    ['rate', 'Go to the questions'],
    ['ratings', 'Kept with Ana.'],
    ['brief', 'Kept. It is in use from now on.'],
  ] as const) {
    await page.goto(`#${tokens[name]}`);
    await page.getByText(words).waitFor();
    await checkScreen(page, name);
  }
  await page.goto(`#${tokens.rate}`);
  await page.getByRole('link', { name: 'Go to the questions' }).click();
  await page.getByRole('radio').nth(2).check();
  await checkScreen(page, 'rate-for');
  await page.getByRole('button', { name: 'Make my reply' }).click();
  await page.getByRole('textbox', { name: 'Reply as a link' }).waitFor();
  await checkScreen(page, 'rate-for, ready');
  await page.goto('#/result/0000000000000003');
  await page.getByRole('button', { name: 'Make my reply' }).click();
  await page.getByRole('textbox', { name: 'Reply as a link' }).waitFor();
  await page.locator('.map-frame svg').waitFor();
  await checkScreen(page, 'result, to be sent');
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await checkScreen(page, 'result, sent');
});

test('our own mistake shows the problem page and keeps the answers', async ({ page, faults }) => {
  await begin(page, 'Ana');
  await answerByKeys(page, ana, 1, 3);
  await page.evaluate(() => {
    // Only a bug of ours could do this.
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => {
        throw new Error('provoked');
      },
    });
  });
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page).toHaveTitle(/^Question [45] of/);
  faults.length = 0;
});

test('themes are chosen, kept and forgotten', async ({ page }) => {
  await page.goto('#/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('nothing is lost without storage, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  await begin(page, 'Ana');
  await page.keyboard.press('3');
  await expect(page.getByText('Not saved on this device')).toBeVisible();
  await page.keyboard.press('Enter');
  await answerByKeys(page, ana, 2);
  await seeResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
});
