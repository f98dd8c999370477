// People out of files: a result that the app itself saved, a saved mail, and files that hold nothing for it.
import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { base64 } from '@scure/base';
import { axeFaults } from './support/axe.ts';
import { ben, resultToken } from './support/journey.ts';
import { test } from './support/test.ts';

const mailWith = (words: string) => {
  const body = base64.encode(new TextEncoder().encode(words)).replace(/.{76}/g, '$&\r\n');
  const head = ['From: ben@example.org', 'MIME-Version: 1.0', 'Content-Type: text/plain'];
  return [...head, 'Content-Transfer-Encoding: base64', '', body].join('\r\n');
};

test('several files are taken in at once, and each is told what became of it', async ({ page }) => {
  const fileCalled = (name: string) => test.info().outputPath(name);
  await page.goto(`#${resultToken('Ana')}`);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'File to open again (JSON)' }).click();
  await (await saved).saveAs(fileCalled('ana.json'));
  const mail = mailWith(`Grüße from Ben\r\n\r\nhttps://x.test/#${resultToken('Ben', ben)}\r\n`);
  const damaged = resultToken('Chi').replace(/.$/, 'b');
  const files = { 'ben.eml': mail, 'chi.txt': damaged, 'list.txt': 'Bread, milk' };
  for (const [name, text] of Object.entries(files)) await writeFile(fileCalled(name), text);
  await writeFile(fileCalled('large.txt'), 'x'.repeat(1_000_001));
  await page.goto('#/backup');
  const backup = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  await (await backup).saveAs(fileCalled('backup.json'));

  await page.goto('#/people');
  const field = page.getByLabel('Or choose files');
  await field.setInputFiles(
    ['ana.json', 'ben.eml', 'chi.txt', 'list.txt', 'large.txt', 'backup.json'].map(fileCalled),
  );
  const said = page.getByRole('status').getByRole('listitem');
  await expect(said).toHaveText([
    'ana.json: 1 link taken in.',
    'ben.eml: 1 link taken in.',
    'chi.txt: This link is damaged',
    'list.txt: There is no link of ours in this',
    'large.txt: This file could not be read. It may hold up to 1 MB.',
    'backup.json: This is a backup. Restore it on the page “Backup”.',
  ]);
  await expect(page.getByText('2 people', { exact: true })).toBeVisible();
  for (const name of ['Ana', 'Ben']) {
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  }
  expect(await axeFaults(page)).toEqual([]);

  await field.setInputFiles([fileCalled('ana.json')]);
  await expect(said).toHaveText(['ana.json: 1 was here already.']);
  await page.reload();
  await expect(page.getByText('2 people', { exact: true })).toBeVisible();
});
