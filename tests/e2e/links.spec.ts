import { expect } from '@playwright/test';
import { bech32m } from '@scure/base';
import { ben, findings, resultToken } from './support/journey.ts';
import { test } from './support/test.ts';

/** The same token with one of its bytes set, and a checksum that fits. */
function withByte(token: string, place: number, value: number): string {
  const { prefix, words } = bech32m.decode(token, 2_000);
  const bytes = bech32m.fromWords(words);
  bytes[place] = value;
  return bech32m.encode(prefix, bech32m.toWords(bytes), 2_000);
}

test('a link that did not survive says why, and offers a way on', async ({ page }) => {
  await page.goto('');
  const token = resultToken('Ana');
  const problem = async (hash: string, title: string) => {
    await page.goto(`#${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('button', { name: 'Open link' })).toBeVisible();
  };
  for (const cut of [1, 7, 20]) await problem(token.slice(0, -cut), 'This link is damaged');
  for (const place of [2, 30, token.length - 1]) {
    const swapped = token[place] === 'q' ? 'p' : 'q';
    const changed = token.slice(0, place) + swapped + token.slice(place + 1);
    await problem(changed, 'This link is damaged');
  }
  await problem(`x${token.slice(1)}`, 'There is no link of ours in this');
  await problem('somewhere', 'There is no link of ours in this');
  await problem(withByte(token, 0, 2), 'This link was made by a newer Rolefit');
  await problem(withByte(token, 1, 0xee), 'This link uses questions we do not have');

  await page.getByRole('textbox', { name: 'Paste a link' }).fill(`Look: <${token}>, says Ana`);
  await page.getByRole('button', { name: 'Open link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By Ana’s own answers');
});

test('a second link pasted into the same tab replaces the first, and Back returns', async ({
  page,
}) => {
  await page.goto(`#${resultToken('Ana')}`);
  const first = await findings(page);
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    resultToken('Ben', ben),
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ben');
  await page.goBack();
  expect(await findings(page)).toEqual(first);
});
