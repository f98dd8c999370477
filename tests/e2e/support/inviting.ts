// An owner asks, and somebody answers in a browser of their own.
import { expect, type Page } from '@playwright/test';
import { ana, answerByKeys, atQuestion, seeResult } from './journey.ts';

/** Fills in who asks, and makes the invites. */
export async function invite(page: Page, names: string, person = ''): Promise<void> {
  await page.goto('#/invite');
  await page.getByRole('textbox', { name: 'Names' }).fill(names);
  if (person) {
    await page.getByRole('radio', { name: /rate someone/ }).check();
    await page.getByLabel('Who is to be rated?').fill(person);
  }
  await page.getByRole('textbox', { name: 'Your business' }).fill('Sunny Shop');
  await page.getByRole('textbox', { name: 'Whom can they ask?' }).fill('Kim, 030 1234');
  await page.getByRole('button', { name: /^Make/ }).click();
  await expect(page.getByText(/Send (it|each) in your own way/)).toBeVisible();
}

export const linkFor = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Link for ${name}` }).inputValue();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Without time noted: browsers answer faster than people read. */
export const withoutTiming = (page: Page) =>
  page.addInitScript(() =>
    localStorage.setItem('rolefit.preferences', JSON.stringify({ timing: false })),
  );

/** Reads an invite and begins to answer it. */
export async function beginInvited(page: Page, link: string, name: string): Promise<void> {
  await withoutTiming(page);
  await page.goto(link);
  await expect(heading(page)).toHaveText('Sunny Shop asks you to assess yourself');
  await expect(page.getByText('Nothing leaves this device until you send it')).toBeVisible();
  await expect(page.getByText('Kim, 030 1234')).toBeVisible();
  await expect(page.getByText('Bar: 60 of 100').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await atQuestion(page, 1);
}

/** The reply to an invite, as a link, made on the page of one's result. */
export async function makeReply(page: Page): Promise<string> {
  await expect(page.getByText('Not sent yet')).toBeVisible();
  await page.getByRole('button', { name: 'Make my reply' }).click();
  return page.getByRole('textbox', { name: 'Reply as a link' }).inputValue();
}

/** Answers an invite to its end and gives the sealed reply, as link and as message. */
export async function answerInvite(page: Page, link: string, name: string) {
  await beginInvited(page, link, name);
  await answerByKeys(page, ana);
  await seeResult(page);
  await expect(heading(page)).toContainText(`By ${name}’s own answers`);
  return {
    sealed: await makeReply(page),
    message: await page.getByRole('textbox', { name: 'Reply as a message' }).inputValue(),
  };
}
