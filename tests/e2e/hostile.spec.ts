// Names and lines that strangers write, on every page that shows one: text they stay, and the page keeps its shape.
import { expect } from '@playwright/test';
import { expectCalm, watchForHarm } from './support/calm.ts';
import { putRecords } from './support/database.ts';
import { atQuestion } from './support/journey.ts';
import { deskNamed } from './support/owner.ts';
import { test } from './support/test.ts';
import { wholeResult } from './support/whole-result.ts';

const names: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script><b>x',
  'an image': '"><img src=x onerror=alert(1)>',
  'marks of direction': '\u202egnp.exe\u2066 \u200fAna\u202d',
  'a heap of accents': `Z${'\u0301\u0316'.repeat(30)}oe`,
  'a formula': "=cmd|' /C calc'!A0",
  'one endless word': 'W'.repeat(400),
  placeholders: '{name} {roleA} {link} $& $1',
  'a family of joined signs': '👨‍👩‍👧‍👦'.repeat(5),
  'right to left': 'محمد عبد الرحمن بن علي',
};

const person = '0000000000000004';
const addresses = [
  'start',
  '',
  'check',
  'backup',
  'settings',
  'invite',
  'result',
  'people',
  `people/${person}`,
  `people/${person}/rate`,
  `people/${person}/interview`,
  `interviews?ids=${person}`,
  'team',
  'team/1',
  'departments',
  'departments/plan',
  'departments/decision/0000000000000008',
] as const;

for (const [kind, raw] of Object.entries(names)) {
  test(`${kind} as a name: nothing runs, nothing breaks`, async ({ page }) => {
    test.setTimeout(120_000);
    page.setDefaultTimeout(8_000);
    await page.setViewportSize({ width: 390, height: 844 });
    await watchForHarm(page);
    const { tokens, records } = await deskNamed(raw);
    await page.goto('#/start');
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await putRecords(page, records);

    await page.reload();
    for (const address of addresses) {
      await page.goto(`#/${address}`);
      if (address === 'invite') await page.getByRole('button', { name: /^Show/ }).first().click();
      await expectCalm(page, address);
    }
    await page.goto('#/question/1');
    await atQuestion(page, 1);
    await expectCalm(page, 'question');
    await page.goto('#/result/0000000000000003');
    await page.getByRole('button', { name: 'Make my reply' }).click();
    await page.getByRole('textbox', { name: 'Reply as a link' }).waitFor();
    await expectCalm(page, 'send');
    await page.getByRole('button', { name: 'Share result' }).click();
    await expectCalm(page, 'share');
    await page.keyboard.press('Escape');
    for (const [what, token] of Object.entries(tokens)) {
      await page.goto(`#${token}`);
      await expect(page).toHaveURL(/#\/\w/);
      if (what === 'result') await page.locator(wholeResult).first().waitFor();
      if (what === 'sealedResult') await page.getByText('has answered. The result').waitFor();
      if (what === 'sealedRatings') await page.getByText('The ratings were added').waitFor();
      await expectCalm(page, what);
      if (what !== 'rate') continue;
      await page.getByRole('link', { name: 'Go to the questions' }).click();
      await page.getByRole('radio').nth(2).waitFor();
      await expectCalm(page, 'rate-for');
    }
  });
}

test('files that are none of ours change nothing, and say so', async ({ page }) => {
  await page.goto('#/backup');
  const texts = [
    '',
    'null',
    '{"format":"rolefit-backup","version":2,"__proto__":{"polluted":1}}',
    `${'['.repeat(100_000)}`,
    '{"format":"rolefit-backup","version":9}',
    '<script>alert(1)</script>',
  ];
  for (const text of texts) {
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('Backup file').setInputFiles(file);
    await expect(
      page.getByText(/This is no Rolefit backup|A newer Rolefit|has changed/),
    ).toBeVisible();
  }
  expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
});
