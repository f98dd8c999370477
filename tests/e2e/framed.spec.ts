// What loses, replaces or gives away something kept is offered in no frame, where a click can be lured.
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { addresses } from '../../src/state/addresses.ts';
import { createDatabase, putRecords } from './support/database.ts';
import { frameOf, inFrame, test } from './support/embedding.ts';
import { deskNamed } from './support/owner.ts';

const id = '00000000000000f1';
/** What the places of an address are filled with, so that each page has something to show. */
const places: Readonly<Record<string, string>> = {
  id,
  place: '1',
  role: 'sales',
  step: 'business',
  part: '1',
  kind: 'not-enough',
  code: 'none',
};
const filled = (address: string) => address.replace(/:(\w+)/g, (_, name) => places[name] ?? '');

/** A device on which everything is kept that can be. */
async function fullDesk() {
  const { tokens, records } = await deskNamed('Ana');
  const { ratings, brief, assess } = (await deskNamed('Ben')).tokens;
  const [result] = records.results;
  const [person] = records.people;
  const [draft] = records.drafts;
  const [decision] = records.decisions;
  const raters = (['rating', 'interview'] as const).map((kind) => ({
    kind,
    token: tokens.ratings,
    notes: [],
  }));
  const stores = {
    ...records,
    drafts: [draft, { ...draft, id: '00000000000000f2', changed: 0 }],
    results: [{ ...result, id }],
    people: [
      { ...person, id, raters },
      { ...person, id: '00000000000000f3', name: 'Ben', sample: true },
    ],
    decisions: [{ ...decision, id }],
    work: [
      {
        id,
        changed: 1,
        tasks: [{ text: 'Call back who wrote', side: 'sales', who: 'Ana', hours: 2 }],
        jobs: [['sales', 'Sells.']],
      },
    ],
  };
  // What comes in links is kept nowhere yet.
  return { tokens: { ...tokens, ratings, brief, assess }, stores };
}

type Desk = Awaited<ReturnType<typeof fullDesk>>;

/** Where something can be lost, replaced or given away, and the buttons by which that is done outside of frames. */
const offered = ({ tokens }: Desk): readonly (readonly [hash: string, ...buttons: RegExp[]])[] => [
  ['/', /^Remove the result: Ana/],
  ['/start', /^Remove the unfinished assessment: Ana/, /^Start again and drop those answers/],
  ['/settings', /^Delete everything/],
  ['/backup', /^Save/],
  ['/people', /^Remove Ana/, /^Remove the sample team/],
  [`/people/${id}`, /^Remove the ratings by/],
  [`/people/${id}/interview`, /^Remove this interview/],
  ['/departments', /^Remove the decision/],
  ['/brief', /^Save and use this brief/, /^Back to Rolefit’s own brief/],
  ['/work', /^Remove: Call back/],
  ['/jobs', /^Write it anew/, /^Use this as the role brief/, /^Stop using it/],
  ['/invite', /^Make the invite/, /^Remove the invite for Ana/, /^Save the file/],
  ['/inbox', /^Open$/],
  [tokens.sealedResult, /^Open$/],
  [tokens.progress, /^Drop that one/],
  [tokens.assess, /^Drop that one/],
  [tokens.brief, /^Keep it and use it/],
  [tokens.ratings, /^Keep them with/],
];

/** The verbs of whatever may not be offered, a button of tomorrow among them. */
const spoiling =
  /\b(remove|delete|drop|erase|merge|discard|forget|anew|restore|overwrite|replace|withdraw|reset)\b|^(stop using|back to rolefit|make (the|\d+) invite|save the file|keep (it|them)\b)|\buse this\b/i;

/** By their names, those that are folded away too. */
const spoilingIn = async (buttons: Locator): Promise<string[]> => {
  const names = await buttons.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
  return names.filter((name) => spoiling.test(name));
};

let visits = 0;
/** Loads the page anew: nothing of the one before is there any more. */
const visit = (page: Page | Frame, site: string, hash: string) =>
  page.goto(`${site}?visit=${++visits}#${hash}`);

async function fill(page: Page | Frame, site: string, stores: Desk['stores']) {
  await visit(page, site, '/start');
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await putRecords(page, stores);
}

/** The frame, shown by another site. */
async function framed(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const [, frame] = page.frames();
  if (!frame) throw new Error('there is no frame');
  return frame;
}

const fullPage = (page: Page) => inFrame(page).locator('a', { hasText: 'Open the full page' });

test('outside of frames, each of these is offered, and no link to a full page', async ({
  page,
  host,
}) => {
  const desk = await fullDesk();
  const { site } = await host(frameOf);
  await fill(page, site, desk.stores);
  for (const [hash, ...buttons] of offered(desk)) {
    await visit(page, site, hash);
    for (const name of buttons) {
      const button = page.getByRole('button', { name, includeHidden: true }).first();
      await expect(button, `${hash} ${name}`).toBeAttached();
    }
    await expect(page.locator('a', { hasText: 'Open the full page' })).toHaveCount(0);
  }
});

test('in a frame none is: a link to the full page stands there', async ({ page, host }) => {
  test.slow();
  const desk = await fullDesk();
  const { site, address } = await host(frameOf);
  const frame = await framed(page, address);
  await fill(frame, site, desk.stores);
  for (const [hash, ...buttons] of offered(desk)) {
    await visit(frame, site, hash);
    await expect(fullPage(page).first(), hash).toHaveAttribute('href', `/#${hash}`);
    expect(await spoilingIn(inFrame(page).locator('button')), hash).toEqual([]);
    for (const name of buttons) {
      const button = inFrame(page).getByRole('button', { name, includeHidden: true });
      await expect(button, `${hash} ${name}`).toHaveCount(0);
    }
  }
});

test('in a frame no other page has a button that sounds like a loss', async ({ page, host }) => {
  test.slow();
  const desk = await fullDesk();
  const { site, address } = await host(frameOf);
  const frame = await framed(page, address);
  await fill(frame, site, desk.stores);
  const looked = new Set(offered(desk).map(([hash]) => hash));
  const all = [...Object.values(addresses).map(filled), ...Object.values(desk.tokens)];
  for (const hash of all.filter((one) => !looked.has(one))) {
    await visit(frame, site, hash);
    await expect(inFrame(page).locator('main h1'), hash).toBeVisible();
    await frame.waitForLoadState('networkidle');
    expect(await spoilingIn(inFrame(page).locator('button')), hash).toEqual([]);
  }
});

test('in a frame two people cannot be merged, nor choices made for somebody be erased', async ({
  page,
  host,
}) => {
  const { tokens, stores } = await fullDesk();
  const { site, address } = await host(frameOf);
  const frame = await framed(page, address);
  await fill(frame, site, stores);
  await visit(frame, site, '/people');
  await inFrame(page).getByRole('checkbox').nth(1).check();
  await inFrame(page).getByRole('checkbox').first().check();
  await expect(inFrame(page).getByRole('link', { name: 'Compare 2 people' })).toBeVisible();
  expect(await spoilingIn(inFrame(page).locator('button'))).toEqual([]);
  await visit(frame, site, tokens.rate);
  await inFrame(page).getByRole('link', { name: 'Go to the questions' }).click();
  await inFrame(page).getByRole('radio').nth(2).check();
  await expect(fullPage(page)).toHaveAttribute('href', `/#${tokens.rate}`);
  expect(await spoilingIn(inFrame(page).locator('button'))).toEqual([]);
  await inFrame(page).getByRole('button', { name: 'Make my reply' }).click();
  await expect(inFrame(page).getByRole('textbox', { name: 'Reply as a link' })).toBeVisible();
  await expect(fullPage(page).filter({ visible: true })).toHaveCount(1);
  await expect(inFrame(page).getByRole('button', { name: 'I have sent it' })).toHaveCount(0);
});

test('in a frame Enter starts nothing in place of the assessment under way', async ({
  page,
  host,
}) => {
  const { stores } = await fullDesk();
  const { site, address } = await host(frameOf);
  const frame = await framed(page, address);
  await fill(frame, site, stores);
  await visit(frame, site, '/start');
  await inFrame(page).getByRole('link', { name: 'Continue it' }).waitFor();
  await inFrame(page).getByRole('textbox', { name: 'Your name' }).press('Enter');
  await expect(inFrame(page).getByRole('heading', { name: 'Before you start' })).toBeVisible();
  expect(frame.url()).toContain('#/start');
});

test('in a frame no field takes a backup, a reply or an invite', async ({ page, host }) => {
  const { site, address } = await host(frameOf);
  const frame = await framed(page, address);
  for (const hash of ['/backup', '/inbox', '/invite']) {
    await visit(frame, site, hash);
    await expect(fullPage(page), hash).toBeVisible();
    await expect(inFrame(page).locator('input, textarea'), hash).toHaveCount(0);
  }
});

test('in a frame the kind of business is not chosen: that would put another brief in use', async ({
  page,
  host,
}) => {
  const { site, address } = await host(frameOf);
  const frame = await framed(page, address);
  await visit(frame, site, '/team/business');
  await expect(fullPage(page)).toHaveAttribute('href', '/#/team/business');
  await expect(inFrame(page).getByRole('radio')).toHaveCount(0);
  await expect(inFrame(page).getByRole('link', { name: 'Back' })).toBeVisible();
});

test('in a frame nothing is downloaded of what a later version keeps', async ({ page, host }) => {
  // A page of this site that opens no database.
  const { site, address } = await host((where) => frameOf(`${where}404.html`));
  const frame = await framed(page, address);
  await createDatabase(frame, 99, { keys: [{ id }] });
  await visit(frame, site, '/start');
  await expect(inFrame(page).getByRole('button', { name: 'Go on without saving' })).toBeVisible();
  await expect(fullPage(page)).toBeVisible();
  await expect(inFrame(page).getByRole('button', { name: /^Download/ })).toHaveCount(0);
});
