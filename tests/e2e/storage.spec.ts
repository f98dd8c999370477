// What the device keeps, in a real browser: through kills, full disks, other tabs, other versions and bad records.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { createDatabase, putRecords, storesOf } from './support/database.ts';
import {
  ana,
  answerByKeys,
  atQuestion,
  begin,
  finishedDraft,
  resultToken,
  withResult,
} from './support/journey.ts';
import { ownBrowser } from './support/own-browser.ts';
import { stateScript } from './support/state-script.ts';
import { test } from './support/test.ts';

const saved = (page: Page) => page.getByText('Saved on this device', { exact: true });
const kept = (n: number) => ({ id: n.toString(16).padStart(16, '0'), changed: n });
const result = (n: number, name: string) => ({
  ...kept(n),
  origin: 'own',
  token: resultToken(name),
  name,
  day: 328,
});

/** A page of this site without the product, to reach its database before the product does. */
const barePage = async (page: Page) => {
  const body = '<!doctype html><link rel="icon" href="data:," /><title>Bare</title>';
  await page.route('**/bare', (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto('bare');
};

/** As the next release would: asks for the database in a version that is one higher. */
const asNextRelease = (page: Page) =>
  page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      return version === undefined ? open.call(this, name) : open.call(this, name, version + 1);
    };
  });

test('two tabs keep fifty results each, and all hundred are there', async ({ page, context }) => {
  test.setTimeout(60_000);
  const script = await stateScript();
  const token = resultToken('Ana');
  const other = await context.newPage();
  await Promise.all(
    [page, other].map(async (tab) => {
      await tab.goto('#/method');
      await tab.getByRole('heading', { level: 1 }).waitFor();
      await tab.evaluate(script);
      await tab.evaluate(`keepMany(${JSON.stringify(token)}, 50)`);
    }),
  );
  expect((await storesOf(page))['results']).toHaveLength(100);
  // The product itself in the other tab has heard of all of them.
  await other.goto('#/');
  await expect(other.locator('.kept-results li')).toHaveCount(100);
});

/** Adds one person after the other through the form of the page, each as soon as the form is empty again. */
const addPeople = (tab: Page, names: readonly string[]): Promise<void> =>
  tab.getByLabel('Names, one per line').evaluate(async (field, people) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
    const property = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    for (const name of people) {
      // As typing does it: React takes no notice of a value that is merely set.
      property?.set?.call(field, name);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (field.form?.querySelector('button')?.disabled !== false) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      field.form.requestSubmit();
      while (field.value !== '') await new Promise((resolve) => setTimeout(resolve));
    }
  }, names);

test('two tabs add fifty people each, and all hundred are there, each once', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  const tabs = [page, await context.newPage()];
  const namesOf = (tab: number) => Array.from({ length: 50 }, (_, i) => `Tab ${tab} person ${i}`);
  for (const tab of tabs) {
    await tab.goto('#/people');
    await tab.getByLabel('Names, one per line').waitFor();
  }
  await Promise.all(tabs.map((tab, i) => addPeople(tab, namesOf(i))));
  // Each tab has heard of the other's people, and a reload finds no others.
  for (const tab of tabs) await expect(tab.getByText('100 people')).toBeVisible();
  const wanted = [...namesOf(0), ...namesOf(1)].sort();
  for (const tab of tabs) {
    await tab.reload();
    await expect(tab.getByText('100 people')).toBeVisible();
    const people = (await storesOf(tab))['people'] ?? [];
    expect(people.map((person) => Object(person).name).sort()).toEqual(wanted);
  }
});

test('what cannot be read is set aside, downloaded, and costs nothing else', async ({ page }) => {
  await withResult(page, 'Ana');
  const broken = { id: 'broken', name: 5, token: 'r1nothing' };
  await putRecords(page, {
    results: [broken, { ...result(2, 'Ben'), token: `${resultToken('Ben').slice(0, -1)}b` }],
    drafts: [{ ...kept(9), draft: 'gone' }],
  });
  await page.goto('#/');
  await page.reload();
  await expect(page.getByText('3 things kept on this device could not be read.')).toBeVisible();
  await expect(page.locator('.kept-results li')).toHaveCount(1);
  await page.getByRole('link', { name: 'See what was set aside' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what was set aside' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('"r1nothing"');
  const stores = await storesOf(page);
  expect(stores['results']).toHaveLength(1);
  expect(stores['drafts']).toHaveLength(1);
  expect(stores['quarantine']).toHaveLength(3);
  expect(stores['quarantine']).toContainEqual(expect.objectContaining({ value: broken }));
  await page.reload();
  await expect(page.getByText('could not be read. They are kept')).toBeVisible();
  await expect(page.getByText('They were set aside')).toHaveCount(0);
});

/** Fills what room there is, to the last byte. */
const fillDisk = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('ballast');
      asked.onupgradeneeded = () => asked.result.createObjectStore('s', { autoIncrement: true });
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const fits = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('s', 'readwrite');
        transaction.objectStore('s').put(crypto.getRandomValues(new Uint8Array(bytes)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const bytes of [65_536, 4_096, 256, 1]) while (await fits(bytes));
    database.close();
  });

test('a full disk is said, and the answers are saved as soon as there is room', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(60_000);
  await barePage(page);
  const devtools = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await begin(page, 'Ana');
  await answerByKeys(page, ana, 1, 2);
  await expect(saved(page)).toBeVisible();
  await fillDisk(page);
  await page.keyboard.press('4');
  await expect(page.getByText('Not saved on this device')).toBeVisible();
  await page.keyboard.press('Enter');
  await atQuestion(page, 4);
  await page.getByRole('button', { name: 'Show my progress link' }).click();
  const link = page.getByRole('textbox', { name: 'Progress link' });
  await expect(link).toHaveValue(/#d1[a-z0-9]+$/);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.keyboard.press('5');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await atQuestion(page, 4);
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('5');
  await page.goto('#/question/3');
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('4');
});

test('a database of a later version is neither read nor written', async ({ page }) => {
  await barePage(page);
  const stores = { results: [result(1, 'Ana')], later: [{ id: 'x', secret: 1 }] };
  await createDatabase(page, 99, stores);
  await page.goto('#/question/3');
  await expect(
    page.getByRole('heading', { name: 'A newer Rolefit has written here' }),
  ).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download everything kept here' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({ version: 99, stores });
  await page.getByRole('button', { name: 'Go on without saving' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.keyboard.press('3');
  await expect(page.getByText('Not saved on this device')).toBeVisible();
  expect(await storesOf(page)).toEqual(stores);
});

test('an upgrade makes the older tab step back, and first writes down what there was', async ({
  page,
  context,
}) => {
  await withResult(page, 'Ana');
  const before = await storesOf(page);
  const next = await context.newPage();
  await asNextRelease(next);
  await next.goto('');
  await expect(next.locator('.kept-results li')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'This tab is out of date' })).toBeVisible();
  const after = await storesOf(next);
  expect(after).toMatchObject({ results: before['results'], drafts: before['drafts'] });
  expect(after['meta']).toEqual([{ id: 'dump-3', text: expect.any(String) }]);
  const [dump] = after['meta'] ?? [];
  expect(JSON.parse(Object(dump).text)).toEqual({
    format: 'rolefit-dump',
    version: 3,
    stores: before,
  });
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(
    page.getByRole('heading', { name: 'A newer Rolefit has written here' }),
  ).toBeVisible();
});

test('an upgrade that another tab holds up is said, and goes on by itself', async ({
  page,
  context,
}) => {
  await withResult(page, 'Ana');
  await barePage(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open('rolefit');
        asked.onsuccess = () => {
          Object.assign(window, { held: asked.result });
          resolve();
        };
      }),
  );
  const next = await context.newPage();
  await asNextRelease(next);
  await next.goto('');
  await expect(next.getByRole('heading', { name: 'Another tab is in the way' })).toBeVisible();
  await page.close();
  await expect(next.locator('.kept-results li')).toHaveCount(1);
});

test('a browser without a database goes on in memory and says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await begin(page, 'Ana', /Quick/);
  await answerByKeys(page, ana, 1, 3);
  await expect(page.getByText('Not saved on this device')).toBeVisible();
  await page.goto(`#${resultToken('Ben')}`);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('gone when this page is closed')).toBeVisible();
  await page.goto('#/');
  await expect(page.getByText('gone when this page is closed')).toBeVisible();
  await expect(page.locator('.kept-results li')).toHaveCount(1);
});

/** A browser that refuses, until it is told to stop. */
const refusing = (page: Page) =>
  page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      if (!Object.hasOwn(window, 'willing')) throw new DOMException('not now', 'UnknownError');
      return version === undefined ? open.call(this, name) : open.call(this, name, version);
    };
  });
const becomeWilling = (page: Page) => page.evaluate(() => Object.assign(window, { willing: true }));
const unkept = (page: Page) => page.getByText('This browser is not keeping anything');

test('a browser that refused is asked again, by a button and on return, without a reload', async ({
  page,
}) => {
  for (const again of ['button', 'return'] as const) {
    const tab = await page.context().newPage();
    await refusing(tab);
    await begin(tab, again);
    await answerByKeys(tab, ana, 1, 2);
    await expect(tab.getByText('Not saved on this device')).toBeVisible();
    await tab.goto('#/method');
    await expect(unkept(tab)).toBeVisible();
    await tab.getByRole('button', { name: 'Try again' }).click();
    await expect(unkept(tab)).toBeVisible();
    await becomeWilling(tab);
    if (again === 'button') await tab.getByRole('button', { name: 'Try again' }).click();
    else await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(unkept(tab)).toBeHidden();
    await expect
      .poll(async () => JSON.stringify((await storesOf(tab))['drafts']))
      .toContain(`"name":"${again}"`);
    await tab.close();
  }
});

test('a database that does not answer is waited for three seconds, and read when it does', async ({
  page,
}) => {
  await withResult(page, 'Ana');
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    const opened = Reflect.get(IDBOpenDBRequest.prototype, 'addEventListener');
    // The answer is there, but is told only after four and a half seconds.
    IDBFactory.prototype.open = function (name, version) {
      const asked = version === undefined ? open.call(this, name) : open.call(this, name, version);
      asked.addEventListener = (kind: string, listener: EventListener) =>
        opened.call(asked, kind, (event: Event) => setTimeout(() => listener(event), 4_500));
      return asked;
    };
  });
  const start = Date.now();
  await page.goto('#/settings');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(unkept(page)).toBeVisible();
  expect(Date.now() - start).toBeGreaterThan(2_900);
  await expect(unkept(page)).toBeHidden({ timeout: 10_000 });
  await page.goto('#/');
  await expect(page.locator('.kept-results li')).toHaveText([/^Ana/]);
});

test('a second unfinished assessment that a backup brought is offered, and either goes on', async ({
  page,
}) => {
  await begin(page, 'Ana');
  await answerByKeys(page, ana, 1, 3);
  const older = { ...finishedDraft('Ben', ana, 20), finished: false, place: 0 };
  await putRecords(page, { drafts: [{ ...kept(77), draft: older }] });
  await page.goto('#/start');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Other unfinished assessments' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  const row = page.locator('.kept-results li');
  await expect(row).toHaveText([/^Ben/]);
  await row.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.getByRole('button', { name: /go on with this one/ }).click();
  await atQuestion(page, 1);
  await page.goto('#/start');
  await page.reload();
  await expect(page.locator('.kept-results li').first()).toHaveText(/^Ana/);
  await page.getByRole('button', { name: /^Ana.*go on with this one/ }).click();
  await atQuestion(page, 4);
});

test('the draft that earlier releases kept is taken over once', async ({ page }) => {
  await barePage(page);
  const draft = { ...finishedDraft('Ana', ana, 300), finished: false, place: 4 };
  await page.evaluate((text) => localStorage.setItem('rolefit.draft', text), JSON.stringify(draft));
  await page.goto('');
  await page.getByRole('link', { name: 'Continue where I stopped' }).click();
  await atQuestion(page, 5);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect((await storesOf(page))['drafts']).toHaveLength(1);
});

test('starting again keeps the earlier result; it can be removed and that undone', async ({
  page,
}) => {
  await withResult(page, 'Ana');
  await begin(page, 'Ben');
  await page.goto(`#${resultToken('Chi')}`);
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.goto('#/start');
  const rows = page.locator('.kept-results li');
  await expect(rows).toHaveText([/^Chi.*Received/, /^Ana/]);
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Remove the result: Chi/ }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
  await page.reload();
  await page.getByRole('link', { name: /^Ana/ }).click();
  await expect(page).toHaveURL(/#\/result\/[0-9a-f]{16}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
});

const recordStores = [
  'drafts',
  'people',
  'results',
  'invites',
  'keys',
  'briefs',
  'work',
  'plans',
  'decisions',
];
const invite = JSON.parse(readFileSync('tests/golden/links/invites.json', 'utf8'))[0].token;
const person = { name: 'Ana', sample: false, raters: [], takes: 'either', cover: 'Ben' };
const task = { text: 'Ring back after a quote', side: 'both', who: 'Ana', hours: 2.5 };
const everything = {
  drafts: [{ ...kept(1), draft: { ...finishedDraft('Zoë', ana, 12.5), finished: false } }],
  people: [{ ...kept(2), ...person, selves: [resultToken('Ana')] }],
  results: [result(3, 'Ana'), { ...result(4, ''), origin: 'received' }],
  invites: [{ ...kept(8), token: invite, name: 'Ana', person: kept(2).id, reply: '' }],
  keys: [{ ...kept(5), publicKey: '{"kty":"EC"}', privateKey: '{"kty":"EC","d":"x"}' }],
  briefs: [],
  work: [{ ...kept(6), tasks: [task], jobs: [['one', 'A text']] }],
  plans: [{ ...kept(7), seats: [1, 1], both: false, barOnly: false, fixed: [[kept(2).id, 'out']] }],
  decisions: [
    {
      ...kept(9),
      day: 328,
      seats: [{ role: 'sales', person: kept(2).id, name: 'Ana' }],
      reason: 'She asked for it',
      followed: true,
      signs: ['Quotes sent'],
      review: 418,
    },
  ],
};

async function deleteEverything(page: Page): Promise<void> {
  await page.goto('#/settings');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  const stores = await storesOf(page);
  expect(Object.values(stores).flat()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
}

for (const passphrase of ['', 'Käse 12 🧀']) {
  test(`export, delete everything, import gives the same again${passphrase && ', locked'}`, async ({
    page,
  }) => {
    await page.goto('#/start');
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await putRecords(page, everything);
    await page.goto('#/backup');
    await page.reload();
    await expect(page.getByText('There is no backup yet.')).toBeVisible();
    if (passphrase) await page.getByLabel('Passphrase').fill(passphrase);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const path = await (await download).path();
    await expect(page.getByText('less than a day old')).toBeVisible();
    expect(readFileSync(path, 'utf8').includes('Zoë')).toBe(!passphrase);
    await deleteEverything(page);

    await page.goto('#/backup');
    const restoring = async () => {
      const buffer = readFileSync(path);
      const file = { name: 'rolefit-backup.json', mimeType: 'application/json', buffer };
      await page.getByLabel('Backup file').setInputFiles(file);
      if (!passphrase) return;
      await page.getByLabel('Passphrase of this file').fill('wrong');
      await page.getByRole('button', { name: 'Open the file' }).click();
      await expect(page.getByText('That is not the passphrase')).toBeVisible();
      await page.getByLabel('Passphrase of this file').fill(passphrase);
      await page.getByRole('button', { name: 'Open the file' }).click();
    };
    await restoring();
    await expect(page.getByText('9 new here')).toBeVisible();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByText('Restored.')).toBeVisible();
    const after = await storesOf(page);
    for (const store of recordStores) {
      expect(after[store], store).toEqual(everything[store as keyof typeof everything]);
    }
    await restoring();
    await expect(page.getByText('9 the same as here')).toBeVisible();
  });
}

test('progress travels to another device, and replaces nothing unasked', async ({
  page,
  freshProfile,
}) => {
  await begin(page, 'Ana');
  await answerByKeys(page, ana, 1, 4);
  await page.goto('#/settings');
  await page.getByRole('button', { name: 'Show my progress link' }).click();
  const link = await page.getByRole('textbox', { name: 'Progress link' }).inputValue();

  const other = await (await freshProfile()).newPage();
  await other.goto(link);
  await expect(other.getByText(/: 4 of \d+ questions answered/)).toBeVisible();
  await other.getByRole('button', { name: 'Go on here' }).click();
  await atQuestion(other, 5);
  await answerByKeys(other, ana, 5, 5);
  await other.goto(link);
  await expect(other.getByText('There is another unfinished assessment')).toBeVisible();
  expect(await axeFaults(other)).toEqual([]);
  await other.getByRole('link', { name: 'Keep the one on this device' }).click();
  await atQuestion(other, 6);
  await other.goto(`${link.slice(0, -2)}qq`);
  await expect(other.getByRole('heading', { name: 'This link is damaged' })).toBeVisible();
});

const folder = new URL('../golden/databases/', import.meta.url);
/** Databases of earlier versions, as they were written then. Files are added, never changed. */
const protectedFiles = new Map([
  ['version-1.json', '26e4fa01ba931c59a3755e53853fd2698ab9e368c4ffecc15ed1715801d5f954'],
  ['version-2.json', '77aa56584253f91ba5dcf4d1a1127e1777907b7fcd9dd792143b70bb7ebf7216'],
  ['version-3.json', 'af3563c20e1ec6b0612b7296fa7238e16db2b61fa9b4b495a8f1b556cbcadd6f'],
]);

test('databases of every earlier version still open', async ({ freshProfile }) => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    expect(hash, name).toBe(protectedFiles.get(name));
    const { version, stores } = JSON.parse(text);
    const page = await (await freshProfile()).newPage();
    await barePage(page);
    await createDatabase(page, version, stores);
    await page.goto('');
    await expect(page.locator('.kept-results li')).toHaveText([/^Without name/, /^Ana/]);
    await page.getByRole('link', { name: 'Continue where I stopped' }).click();
    await atQuestion(page, 4);
    await expect(page.getByText('could not be read')).toHaveCount(0);
    await page.goto('#/invite');
    await expect(page.locator('.invites > li')).toHaveCount(stores.invites.length);
    const after = await storesOf(page);
    expect(after['quarantine']).toEqual(stores.quarantine);
    for (const store of ['people', 'invites', 'keys']) {
      expect(after[store]).toEqual(stores[store]);
    }
  }
});

test('no answer that showed "Saved" is lost when the browser is killed', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'rolefit-'));
  /** Item to answer: what showed "Saved". */
  const confirmed = new Map<number, number>();
  const optionAt = (place: number) => 1 + ((place * 7) % 5);
  try {
    for (let round = 0; round < 5; round++) {
      const { browser, kill } = await ownBrowser(profile);
      try {
        const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
        await page.goto(`${baseURL}#/start`);
        if (round === 0) {
          await page.getByRole('radio', { name: /Everything/ }).check();
          await page.getByRole('button', { name: 'Start', exact: true }).click();
          await atQuestion(page, 1);
        } else {
          const [record] = (await storesOf(page))['drafts'] ?? [];
          const { asked, answers } = Object(record).draft;
          const there = new Map(
            answers.map(([id, answer]: [string, number]) => [asked.indexOf(id) + 1, answer]),
          );
          for (const [place, answer] of confirmed) expect(there.get(place)).toBe(answer);
        }
        const first = Math.max(0, ...confirmed.keys()) + 1;
        await page.goto(`${baseURL}#/question/${first}`);
        await atQuestion(page, first);
        if (round === 4) break;
        let killed = false;
        const killing = new Promise<void>((resolve) => {
          const at = 300 + Math.random() * 2_700;
          setTimeout(() => {
            killed = true;
            void kill().then(resolve);
          }, at);
        });
        try {
          for (let place = first; place < first + 13; place++) {
            await atQuestion(page, place);
            await page.keyboard.press(String(optionAt(place)));
            await saved(page).waitFor();
            confirmed.set(place, optionAt(place));
            await page.keyboard.press('Enter');
          }
        } catch (error) {
          if (!killed) throw error;
        }
        await killing;
      } finally {
        await kill().catch(() => undefined);
        await browser.close().catch(() => undefined);
      }
    }
    // Slow machines answer few; a run without any would prove nothing.
    expect(confirmed.size).toBeGreaterThanOrEqual(4);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
