// The ways through the screens, for the tests that look at every one of them.
import type { Page } from '@playwright/test';
import { putRecords } from './database.ts';
import { begin, chooseThree, progressToken } from './journey.ts';
import { deskNamed } from './owner.ts';
import { wholeResult } from './whole-result.ts';

/** Looks at the screen that is drawn, and leaves it as it was. */
export type Look = (page: Page, name: string) => Promise<void>;

const pageNamed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** The rest of the questions, as they come from another device: journey.spec.ts gives the answers one by one. */
async function takeUpAnswers(page: Page, look: Look): Promise<void> {
  await page.goto(`#${progressToken('Ana')}`);
  const goOn = page.getByRole('button', { name: 'Drop that one and go on with this' });
  await goOn.waitFor();
  await look(page, 'progress');
  await goOn.click();
  await page.getByRole('radio').first().waitFor();
  await page.goto('#/check');
  await page.getByRole('button', { name: 'Go on to my result' }).waitFor();
}

/** From home to one's own result, and the pages that stand beside it. */
export async function ownScreens(page: Page, look: Look): Promise<void> {
  await page.goto('');
  await page.getByRole('link', { name: 'Assess myself' }).waitFor();
  await look(page, 'home');
  await page.goto('#/result');
  await page.getByRole('heading', { name: 'No result here yet' }).waitFor();
  await look(page, 'no result');
  await page.goto('#/start');
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await look(page, 'start');
  await begin(page, 'Ana');
  await look(page, 'question');
  await page.keyboard.press('3');
  await look(page, 'question answered');
  await takeUpAnswers(page, look);
  await look(page, 'check');
  await page.getByRole('button', { name: 'Go on to my result' }).click();
  await page.getByRole('radio', { name: 'Rather not' }).first().check();
  await look(page, 'wants');
  await page.getByRole('button', { name: 'See my result' }).click();
  await page.locator(wholeResult).waitFor();
  for (const table of await page.locator('summary').all()) await table.click();
  await look(page, 'result');
  await page.getByRole('button', { name: 'Share result' }).click();
  await look(page, 'share');
  await page.keyboard.press('Escape');
  await page.goto('#/week');
  await page.getByRole('textbox', { name: 'Hours a week' }).fill('20');
  await page.getByRole('button', { name: 'Make my week' }).click();
  await look(page, 'week');
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
    await pageNamed(page, heading);
    await look(page, address);
  }
}

/** Sorting tasks, listing one's own, and the pages that need no script. */
async function listingScreens(page: Page, look: Look): Promise<void> {
  await page.goto('#/sorter');
  await page.getByRole('button', { name: 'Sales' }).click();
  await look(page, 'sorter');
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.getByRole('heading', { name: 'What was mixed up' }).waitFor();
  await look(page, 'sorter summary');
  await page.goto('#/work');
  await page.getByText('Everyday tasks to tap in').click();
  await page.getByRole('button', { name: 'Run the stand at the trade fair' }).click();
  await page.getByLabel('Hours a week').fill('many');
  await look(page, 'own list');
  await page.goto('#/jobs');
  await page.getByRole('button', { name: 'Edit the job description: Sales' }).click();
  await page.getByRole('button', { name: 'Use this as the role brief' }).click();
  await look(page, 'job edited, brief in use');
  for (const file of ['difference.html', 'not-the-same-job.html']) {
    await page.goto(file);
    await look(page, file);
  }
}

/** What an owner sends and gets back, and what the other side sees. */
async function inviteScreens(page: Page, look: Look): Promise<void> {
  const { tokens, records } = await deskNamed('Ana');
  await page.goto('#/invite');
  await page.getByRole('button', { name: 'Make the invite' }).waitFor();
  await look(page, 'invite, empty');
  await putRecords(page, records);
  await page.reload();
  await page.getByRole('heading', { name: /^Save this file/ }).waitFor();
  await page
    .getByRole('button', { name: /^Show the link/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /rate someone/ }).check();
  await look(page, 'invite');
  await page.goto('#/inbox');
  await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
  await look(page, 'inbox, empty');
  await page
    .getByLabel('Reply, or a message')
    .fill([tokens.sealedResult, tokens.sealedRatings, tokens.result, 'e1qqqqqqqqqq'].join('\n\n'));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('The ratings were added').waitFor();
  await look(page, 'inbox');
  for (const [name, words] of [
    ['assess', 'Go on with the questions'],
    ['rate', 'Go to the questions'],
    ['ratings', 'Kept with Ana.'],
    ['brief', 'Kept. It is in use from now on.'],
  ] as const) {
    await page.goto(`#${tokens[name]}`);
    await page.getByText(words).waitFor();
    await look(page, name);
  }
  await page.goto(`#${tokens.result}`);
  await page.locator(wholeResult).waitFor();
  await look(page, 'shared result');
  await page.goto(`#${tokens.rate}`);
  await page.getByRole('link', { name: 'Go to the questions' }).click();
  await page.getByRole('radio').nth(2).check();
  await look(page, 'rate-for');
  await page.getByRole('button', { name: 'Make my reply' }).click();
  await page.getByRole('textbox', { name: 'Reply as a link' }).waitFor();
  await look(page, 'rate-for, ready');
  await page.goto('#/result/0000000000000003');
  await page.getByRole('button', { name: 'Make my reply' }).click();
  await page.getByRole('textbox', { name: 'Reply as a link' }).waitFor();
  await page.locator(wholeResult).waitFor();
  await look(page, 'result, to be sent');
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await look(page, 'result, sent');
}

/** The sample team: people, ratings, interview, briefs, comparing. */
async function peopleScreens(page: Page, look: Look): Promise<void> {
  await page.goto('#/people');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  const link = page.getByRole('link', { name: 'Ana (sample)', exact: true });
  await link.waitFor();
  await look(page, 'people');
  const person = (await link.getAttribute('href')) ?? '';
  await page.goto(person);
  await page.locator(wholeResult).waitFor();
  await look(page, 'person');
  await page.goto(`${person}/rate`);
  await page.getByLabel('Under which name or role').fill('Owner');
  await look(page, 'rate, before');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('radio').nth(2).check();
  await look(page, 'rate');
  await page.goto(`${person}/interview`);
  await page.getByLabel('Who asks').fill('Owner');
  await page.getByRole('radio').first().check();
  await look(page, 'interview');
  await page.goto(person.replace('people/', 'interviews?ids='));
  await page.getByRole('button', { name: 'Print 1 sheet' }).waitFor();
  await look(page, 'interview sheets');
  await page.goto('#/brief');
  await page.getByRole('radio', { name: 'Trades and building' }).check();
  await look(page, 'brief');
  await page.goto('#/team');
  await page.getByLabel('Under which name or role').fill('Owner');
  await look(page, 'team');
  await page.goto('#/team/business');
  await page.getByRole('radio').first().waitFor();
  await look(page, 'team, kind of business');
  await page.goto('#/team/1');
  await page.getByRole('radio').nth(3).check();
  await look(page, 'team, one skill');
  await page.goto('#/team/picture');
  await page.locator('.chart svg').first().waitFor();
  await look(page, 'team, picture');
  await chooseThree(page);
  await look(page, 'compare, choosing');
  await page.getByRole('button', { name: 'Compare 3 people' }).click();
  await page.locator('.compare-map svg').first().waitFor();
  await look(page, 'compare');
}

/** Who runs what, and the other pages for owners. */
async function ownerScreens(page: Page, look: Look): Promise<void> {
  await page.goto('#/departments');
  await page.getByText('Nobody is here yet').waitFor();
  await look(page, 'departments, empty');
  await page.getByRole('button', { name: 'Try a sample team' }).click();
  await page.getByRole('link', { name: 'Show the plan' }).waitFor();
  await look(page, 'departments');
  await page.goto('#/departments/plan');
  await page.locator('.department').first().waitFor();
  for (const table of await page.locator('summary').all()) await table.click();
  await look(page, 'plan');
  await page.goto('#/departments/decide');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await page.getByRole('alert').waitFor();
  await look(page, 'decide, with a fault');
  await page.getByLabel('Your reason').fill('It is what they asked for.');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await pageNamed(page, 'Who runs what');
  await look(page, 'decision');
  await page.goto('#/departments/decision/none');
  await pageNamed(page, 'This decision is not on this device');
  await look(page, 'decision, not here');
  await page.goto('#/departments/hire/marketing');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look(page, 'hire');
  await page.goto('#/fair-use');
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await look(page, 'fair use');
  await page.goto('#/samples');
  await page
    .getByRole('link', { name: /^Look at it: / })
    .first()
    .waitFor();
  await look(page, 'samples');
  await page.goto('#/samples/not-enough');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look(page, 'sample, not enough answers');
}

/** Every way there is, by the words that say where it goes. */
export const ways = {
  'to the own result': ownScreens,
  'of sorting and listing': listingScreens,
  'around invites': inviteScreens,
  'around people': peopleScreens,
  'for owners': ownerScreens,
} as const;
