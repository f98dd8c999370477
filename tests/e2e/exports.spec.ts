// Every way out of a result, taken, and what comes out opened by somebody else's program.
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import Papa from 'papaparse';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { contentOrExit } from '../../scripts/content-files.ts';
import { openLink } from '../../src/core/link/open-result.ts';
import { personName } from '../../src/core/person-name.ts';
import { axeFaults } from './support/axe.ts';
import { storesOf } from './support/database.ts';
import { openFullResult } from './support/full-result.ts';
import { overlaps } from './support/paper.ts';
import { test } from './support/test.ts';
import { wholeResult } from './support/whole-result.ts';

const { pack } = contentOrExit();
const packs = new Map([[pack.hash, pack]]);

const bytesOf = async (download: Download) => readFile(await download.path());

async function taken(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return waiting;
}

const hostile = personName('=cmd|"/C calc"!A0,;<b>\u202eé́́');

test.describe('as a picture', () => {
  const sizes = { Wide: [1200, 630], Square: [1080, 1080] } as const;
  const shapes = ['Wide', 'Square'] as const;
  const schemes = ['light', 'dark'] as const;
  type Colour = readonly [number, number, number];
  const grounds: Record<(typeof schemes)[number], Colour> = {
    light: [250, 248, 244],
    dark: [18, 17, 22],
  };
  const inks: Record<(typeof schemes)[number], Colour> = {
    light: [28, 26, 33],
    dark: [245, 243, 239],
  };

  const near = (png: PNG, x: number, y: number, colour: Colour, by = 2) =>
    colour.every(
      (value, i) => Math.abs((png.data[4 * (y * png.width + x) + i] ?? -99) - value) <= by,
    );

  /** How many pixels of a part have a colour. */
  function count(png: PNG, part: readonly [number, number, number, number], colour: Colour) {
    const [left, top, right, bottom] = part;
    let found = 0;
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) if (near(png, x, y, colour)) found++;
    }
    return found;
  }

  for (const scheme of schemes) {
    test(`in ${scheme} colours, in both shapes, words and map included`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await openFullResult(page, 'Ana');
      await page.getByRole('button', { name: 'Share result' }).click();
      await page.getByRole('radio', { name: 'A picture only' }).check();
      for (const shape of shapes) {
        await page.getByRole('radio', { name: shape }).check();
        const [width, height] = sizes[shape];
        await expect
          .poll(() =>
            page
              .locator('.share-picture')
              .evaluate((image: HTMLImageElement) => image.naturalWidth),
          )
          .toBe(width);
        const png = PNG.sync.read(await bytesOf(await taken(page, 'Save picture')));
        expect([png.width, png.height]).toEqual([width, height]);
        for (const [x, y] of [
          [2, 2],
          [width - 3, 2],
          [2, height - 3],
          [width - 3, height - 3],
        ] as const) {
          expect(near(png, x, y, grounds[scheme])).toBe(true);
        }
        // The verdict in ink and in the inks of both roles; the axes and the mark of the map.
        const words = shape === 'Wide' ? [48, 110, 560, 480] : [56, 110, 1024, 304];
        const map = shape === 'Wide' ? [620, 48, 1152, 568] : [234, 346, 846, 944];
        const part = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [a, b, c, d] as const;
        expect(count(png, part(words), inks[scheme])).toBeGreaterThan(2_000);
        expect(count(png, part(map), inks[scheme])).toBeGreaterThan(300);
        const soft: Record<(typeof schemes)[number], readonly Colour[]> = {
          light: [
            [236, 232, 253],
            [253, 233, 220],
          ],
          dark: [
            [41, 36, 74],
            [64, 35, 15],
          ],
        };
        for (const colour of soft[scheme]) {
          expect(count(png, part(map), colour)).toBeGreaterThan(5_000);
        }
      }
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test('without the name it is another picture; a hostile name does no harm', async ({ page }) => {
    await openFullResult(page, hostile);
    await page.getByRole('button', { name: 'Share result' }).click();
    await page.getByRole('radio', { name: 'A picture only' }).check();
    const picture = page.locator('.share-picture');
    const named = await bytesOf(await taken(page, 'Save picture'));
    expect(PNG.sync.read(named).width).toBe(1_200);
    const before = await picture.getAttribute('src');
    await page.getByRole('switch').click();
    await expect(picture).not.toHaveAttribute('src', before ?? '');
    await expect(picture).toHaveAttribute('alt', /This person: /);
    expect((await bytesOf(await taken(page, 'Save picture'))).equals(named)).toBe(false);
  });
});

test('as a table, whatever the name', async ({ page }) => {
  await openFullResult(page, hostile);
  const table = await bytesOf(await taken(page, 'Table (CSV)'));
  const { data, errors } = Papa.parse<string[]>(table.toString('utf8').trimEnd());
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1 + pack.roles.length + pack.skills.length);
  for (const line of data.slice(1)) {
    expect(line).toHaveLength(data[0]?.length ?? 0);
    expect(line[0]).toBe(`'${hostile}`);
  }
});

test('as a file that opens again, by choosing it', async ({ page }) => {
  const token = await openFullResult(page, hostile);
  const verdict = await page.getByRole('heading', { level: 1 }).innerText();
  const file = await bytesOf(await taken(page, 'File to open again (JSON)'));
  expect(JSON.parse(file.toString('utf8'))).toMatchObject({ format: 'rolefit-result', token });
  await page.goto('#/link/none');
  await page
    .getByLabel('Or open a saved result file')
    .setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer: file });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
  await page.goto('#/inbox');
  await page
    .getByLabel('Or open a file with a result')
    .setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer: file });
  await expect(page.getByText('A plain result. It was not sealed.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`as a code that a camera reads, on a ${scheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openFullResult(page, 'Ana');
    await page.getByRole('button', { name: 'Share result' }).click();
    await page.getByText('QR code', { exact: true }).click();
    const link = await page.getByRole('textbox', { name: 'Result link' }).inputValue();
    const code = page.getByRole('img', { name: 'QR code of the result link' });
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    const read = jsQR(Uint8ClampedArray.from(data), width, height, {
      inversionAttempts: 'dontInvert',
    });
    expect(read?.data).toBe(link);
    expect(openLink(link, packs)).toMatchObject({ ok: true, value: { result: { name: 'Ana' } } });
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('through the share sheet of the device, link and picture', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ url, files }: { url?: string; files?: File[] }) => {
        shared.push(url ?? files?.map(({ name, type, size }) => [name, type, size > 10_000]));
      },
    });
    Object.assign(window, { shared });
  });
  await openFullResult(page, 'Ana');
  await page.getByRole('button', { name: 'Share result' }).click();
  const link = await page.getByRole('textbox', { name: 'Result link' }).inputValue();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('radio', { name: 'A picture only' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await page.evaluate('shared')).toEqual([
    link,
    [['rolefit-result.png', 'image/png', true]],
  ]);
});

test('as a mail with everything in its place', async ({ page }) => {
  await openFullResult(page, hostile);
  await page.getByRole('button', { name: 'Share result' }).click();
  const link = await page.getByRole('textbox', { name: 'Result link' }).inputValue();
  const href = await page.getByRole('link', { name: 'Write a mail' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mail.searchParams.get('body')).toContain(hostile);
  expect(mail.searchParams.get('body')?.endsWith(link)).toBe(true);
  expect(href).not.toMatch(/[\s<>"]/);
});

test('as a week in a calendar', async ({ page }) => {
  await openFullResult(page, 'Ana');
  await page.getByRole('radio', { name: 'I do both jobs' }).check();
  await page.getByRole('link', { name: 'Plan a week with both jobs' }).click();
  await page.getByRole('textbox', { name: 'Hours a week' }).fill('20');
  await page.getByRole('button', { name: 'Make my week' }).click();
  expect(await axeFaults(page)).toEqual([]);
  const file = await bytesOf(await taken(page, 'Save as a calendar file'));
  const calendar = new ICAL.Component(ICAL.parse(file.toString('utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const blocks = events.filter((event) => event.isRecurring());
  expect(blocks.reduce((hours, { duration }) => hours + duration.toSeconds() / 3_600, 0)).toBe(20);
  for (const { title } of pack.roles) {
    expect(blocks.some(({ summary }) => summary === `${title} block`)).toBe(true);
  }
  const times = blocks
    .map(({ startDate, endDate }) => [startDate.toUnixTime(), endDate.toUnixTime()] as const)
    .toSorted(([a], [b]) => a - b);
  for (const [i, [start]] of times.entries()) {
    expect(start).toBeGreaterThanOrEqual(times[i - 1]?.[1] ?? 0);
  }
  const [review] = events.filter((event) => !event.isRecurring());
  const days = ((review?.startDate.toUnixTime() ?? 0) - (times[0]?.[0] ?? 0)) / 86_400;
  expect(Math.round(days)).toBeGreaterThanOrEqual(90);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your week' })).toBeVisible();
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  expect(await overlaps(paper)).toEqual([]);
  const { totalPages, text } = await extractText(paper, { mergePages: true });
  expect(totalPages).toBeLessThanOrEqual(2);
  expect(text).toContain('The rule between the two jobs');
  expect(text).not.toContain('Make my week');
});

test('samples are marked as such, and nothing of them is kept', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'See sample results' }).click();
  await expect(page.getByRole('link', { name: /^Look at it: / })).toHaveCount(7);
  expect(await axeFaults(page)).toEqual([]);
  for (const title of ['Both above the bar', 'Not enough answers']) {
    await page.getByRole('link', { name: `Look at it: ${title}` }).click();
    await page.locator(wholeResult).waitFor();
    await expect(page.getByText('A sample. Nobody gave these answers')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'All samples' }).click();
  }
  const kept = Object.values(await storesOf(page)).flat();
  expect(kept).toEqual([]);
});
