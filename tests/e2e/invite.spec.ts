// An invite goes out, an answer comes back sealed, and nobody else can open it.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { putRecords, storesOf } from './support/database.ts';
import {
  answerInvite,
  beginInvited,
  invite,
  linkFor,
  makeReply,
  withoutTiming,
} from './support/inviting.ts';
import { ana, answerByKeys, atQuestion, seeResult } from './support/journey.ts';
import { deskNamed } from './support/owner.ts';
import { test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('an owner invites, a candidate answers and seals, and only the owner can open it', async ({
  page,
  freshProfile,
}) => {
  test.setTimeout(120_000);
  await page.goto('#/invite');
  await invite(page, 'Ana\nBen');
  const notice = page.getByRole('heading', { name: /Save this file, or replies open only/ });
  await expect(notice).toBeVisible();
  await page.reload();
  await expect(notice).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const backup = readFileSync(await (await download).path());
  await expect(notice).toBeHidden();
  await page.getByRole('button', { name: 'Show the link for Ana' }).click();
  const link = await linkFor(page, 'Ana');

  const theirs = await (await freshProfile()).newPage();
  const { sealed, message } = await answerInvite(theirs, link, 'Ana');
  expect(sealed).toMatch(/#e1[a-z0-9]{200,890}$/);
  await theirs.getByRole('button', { name: 'I have sent it' }).click();
  await expect(theirs.getByText(/You said that you sent this on/)).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByText(/You said that you sent this on/)).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByRole('link', { name: 'Open my result' })).toBeVisible();

  await page.goto(sealed);
  await expect(page.getByText('Ana has answered. The result was added')).toBeVisible();
  expect(page.url()).toContain('#/inbox');
  await expect(page.getByRole('link', { name: 'Rate Ana first' })).toBeVisible();
  await page.getByRole('link', { name: 'See the result' }).click();
  await expect(page.getByText('Rate first, then look')).toBeVisible();
  await page.getByRole('button', { name: 'Show it anyway' }).click();
  await expect(heading(page)).toContainText('By Ana’s own answers');
  await page.goto('#/inbox');
  await page.getByLabel('Reply, or a message').fill(`${message}\n\nCheers, Ana`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('This reply was opened here before')).toBeVisible();
  await page.goto('#/invite');
  await expect(page.getByText('Reply opened', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'See the result of Ana' })).toBeVisible();

  const stranger = await (await freshProfile()).newPage();
  await stranger.goto(sealed);
  await expect(
    stranger.getByRole('heading', { name: 'This reply cannot be opened in this browser' }),
  ).toBeVisible();
  // With the file that was saved, another browser of the owner can.
  await stranger.getByRole('link', { name: 'Restore the saved file' }).click();
  const file = { name: 'rolefit-backup.json', mimeType: 'application/json', buffer: backup };
  await stranger.getByLabel('Backup file').setInputFiles(file);
  await stranger.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(stranger.getByText('Restored.')).toBeVisible();
  await stranger.goto(sealed);
  await expect(stranger.getByText('Ana has answered. The result was added')).toBeVisible();
});

test('what is foreign, late or second is said, and kept only when told to', async ({
  page,
  freshProfile,
}) => {
  test.setTimeout(180_000);
  await invite(page, 'Ana');
  const link = await linkFor(page, 'Ana');
  const one = await (await freshProfile()).newPage();
  const first = await answerInvite(one, link, 'Ana');
  const other = await (await freshProfile()).newPage();
  const second = await answerInvite(other, link, 'Anna');
  await page.goto(first.sealed);
  await expect(page.getByText('Ana has answered.')).toBeVisible();
  await page.goto(second.sealed);
  await expect(page.getByText('There is already another reply to this invite.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByText('Left aside.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it anyway' }).click();
  await expect(page.getByText('Ana has answered.')).toHaveCount(2);

  await page.goto('#/invite');
  await page.getByRole('button', { name: 'Remove the invite for Ana' }).click();
  await page.goto(first.sealed);
  await expect(page.getByText('answers no invite that is on this device')).toBeVisible();
  await page.goto('#/invite');
  await expect(page.getByText('There are none yet.')).toBeVisible();
});

test('a late reply says so on both sides', async ({ page, freshProfile }) => {
  test.setTimeout(120_000);
  await invite(page, 'Ana');
  const link = await linkFor(page, 'Ana');
  const theirs = await (await freshProfile()).newPage();
  const later = new Date(Date.now() + 40 * 86_400_000);
  await withoutTiming(theirs);
  await theirs.clock.setFixedTime(later);
  await theirs.goto(link);
  await expect(theirs.getByText('You can still answer and send it')).toBeVisible();
  const { sealed } = await answerInvite(theirs, link, 'Ana');
  await page.clock.setFixedTime(later);
  await page.goto('#/invite');
  await page.reload();
  await expect(page.getByText('The last day has passed')).toBeVisible();
  await page.goto(sealed);
  await expect(page.getByText('It came after the last day')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it anyway' }).click();
  await expect(page.getByText('Ana has answered.')).toBeVisible();
});

test('a colleague rates and seals, and the ratings come back', async ({ page, freshProfile }) => {
  await invite(page, 'Ben', 'Ana');
  const link = await linkFor(page, 'Ben');
  const theirs = await (await freshProfile()).newPage();
  await theirs.goto(link);
  await expect(heading(theirs)).toHaveText('Sunny Shop asks you to rate Ana');
  await theirs.getByRole('link', { name: 'Go to the questions' }).click();
  await expect(heading(theirs)).toHaveText('How have you seen Ana work?');
  await theirs.getByRole('button', { name: 'Make my reply' }).click();
  await expect(theirs.getByText('Answer at least one question first.')).toBeVisible();
  for (const group of await theirs.getByRole('group').all()) {
    await group.getByRole('radio').nth(3).check();
  }
  await theirs.getByRole('textbox', { name: /^Your name/ }).fill('Ben');
  await theirs.getByRole('button', { name: 'Make my reply' }).click();
  const sealed = await theirs.getByRole('textbox', { name: 'Reply as a link' }).inputValue();
  await page.goto(sealed);
  await expect(page.getByText('Ben has rated Ana. The ratings were added')).toBeVisible();
});

test('ratings on the way outlast a reload, and go when they are erased or sent', async ({
  page,
}) => {
  const { tokens } = await deskNamed('Ana');
  await page.goto(`#${tokens.rate}`);
  await page.getByRole('link', { name: 'Go to the questions' }).click();
  const choices = page.getByRole('radio', { checked: true });
  const name = page.getByRole('textbox', { name: /^Your name/ });
  const groups = page.getByRole('group');
  const erased = page.getByText('Your choices are erased from this device.');
  await groups.nth(0).getByRole('radio').nth(3).check();
  await groups.nth(2).getByRole('radio').nth(5).check();
  await name.fill('Ben');
  await expect(page.getByText(/^2 of \d+ answered$/)).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue('Ben');
  await expect(choices).toHaveCount(2);
  await expect(groups.nth(0).getByRole('radio').nth(3)).toBeChecked();
  await expect(groups.nth(2).getByRole('radio').nth(5)).toBeChecked();
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Erase my choices' }).click();
  await expect(choices).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(choices).toHaveCount(2);
  await expect(erased).toBeHidden();
  await page.reload();
  await expect(choices).toHaveCount(2);

  await page.getByRole('button', { name: 'Make my reply' }).click();
  await expect(groups.first()).toBeHidden();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await expect(erased).toBeVisible();
  await page.getByRole('button', { name: 'It is not sent after all' }).click();
  await page.reload();
  await expect(choices).toHaveCount(2);
  await page.getByRole('button', { name: 'Make my reply' }).click();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await expect(erased).toBeVisible();
  await page.reload();
  await expect(groups.first()).toBeVisible();
  await expect(choices).toHaveCount(0);
  await expect(name).toHaveValue('');
  const { meta = [] } = await storesOf(page);
  expect(JSON.stringify(meta)).not.toContain('ratings-');
});

test('ratings that cannot be read are set aside, and those of another invite are not shown', async ({
  page,
}) => {
  const { tokens } = await deskNamed('Ana');
  const other = await deskNamed('Ben');
  const kept = { changed: 1, ratings: tokens.ratings };
  const spoilt = { ...kept, id: 'ratings-1', invite: 'none' };
  await page.goto('#/start');
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await putRecords(page, {
    meta: [spoilt, { ...kept, id: 'ratings-2', invite: other.tokens.rate }],
  });
  await page.goto(`#${tokens.rate}`);
  await page.getByRole('link', { name: 'Go to the questions' }).click();
  await page.getByRole('radio').first().waitFor();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect
    .poll(async () => (await storesOf(page))['quarantine'])
    .toMatchObject([{ store: 'meta', value: spoilt }]);
  expect((await storesOf(page))['meta']).toMatchObject([{ id: 'ratings-2' }]);
});

test('from a person’s page a colleague is asked about that person', async ({ page }) => {
  await page.goto('#/people');
  await page.getByLabel('Names, one per line').fill('Dee\nBen');
  await page.getByRole('button', { name: 'Add these names' }).click();
  await page.getByRole('link', { name: 'Dee', exact: true }).click();
  await page.getByRole('link', { name: 'Ask a colleague to rate Dee' }).click();
  await expect(page.getByRole('radio', { name: /rate someone/ })).toBeChecked();
  await expect(page.getByLabel('Who is to be rated?')).toHaveValue('Dee');
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Names' }).fill('Ben');
  await page.getByRole('textbox', { name: 'Your business' }).fill('Sunny Shop');
  await page.getByRole('textbox', { name: 'Whom can they ask?' }).fill('Kim');
  await page.getByRole('button', { name: 'Make the invite' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'about Dee' })).toContainText('Ben');
  await expect(page.getByRole('textbox', { name: 'Message for Ben' })).toHaveValue(/Dee work/);
});

test('an answer begun on one device goes on on another, and still goes to whoever asked', async ({
  page,
  freshProfile,
}) => {
  test.setTimeout(120_000);
  await invite(page, 'Ana');
  const link = await linkFor(page, 'Ana');

  const phone = await (await freshProfile()).newPage();
  await beginInvited(phone, link, 'Ana');
  await answerByKeys(phone, ana, 1, 4);
  await phone.goto('#/settings');
  await phone.getByRole('button', { name: 'Show my progress link' }).click();
  const progress = await phone.getByRole('textbox', { name: 'Progress link' }).inputValue();

  const laptop = await (await freshProfile()).newPage();
  await withoutTiming(laptop);
  await laptop.goto(progress);
  await expect(laptop.getByText('Sunny Shop')).toBeVisible();
  await laptop.getByRole('button', { name: 'Go on here' }).click();
  await atQuestion(laptop, 5);
  await answerByKeys(laptop, ana, 5);
  await seeResult(laptop);
  const sealed = await makeReply(laptop);

  await page.goto(sealed);
  await expect(page.getByText('Ana has answered. The result was added')).toBeVisible();
});

test('a reply that cannot be opened for want of code says so', async ({ page, faults }) => {
  const { tokens } = await deskNamed('Ana');
  await page.route(/\/seal-.*js/, (route) => route.abort());
  await page.goto(`#${tokens.sealedResult}`);
  await expect(page.getByText('This reply could not be opened.')).toBeVisible();
  faults.length = 0;
});
