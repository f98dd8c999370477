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

/** Answers an invite to its end and gives the sealed reply, as link and as message. */
export async function answerInvite(page: Page, link: string, name: string) {
  await withoutTiming(page);
  await page.goto(link);
  await expect(heading(page)).toHaveText('Sunny Shop asks you to assess yourself');
  await expect(page.getByText('Nothing leaves this device until you send it')).toBeVisible();
  await expect(page.getByText('Kim, 030 1234')).toBeVisible();
  await expect(page.getByText('Bar: 60 of 100').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Start the questions' }).click();
  await atQuestion(page, 1);
  await answerByKeys(page, ana);
  await seeResult(page);
  await expect(page.getByText('Not sent yet')).toBeVisible();
  await expect(heading(page)).toContainText(`By ${name}’s own answers`);
  await page.getByRole('button', { name: 'Make my reply' }).click();
  return {
    sealed: await page.getByRole('textbox', { name: 'Reply as a link' }).inputValue(),
    message: await page.getByRole('textbox', { name: 'Reply as a message' }).inputValue(),
  };
}
