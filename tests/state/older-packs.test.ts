import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import type { Pack } from '#core/pack.ts';
import { fetchPackFor, pack, packs } from '#state/pack.ts';

const [file = ''] = readdirSync('tests/golden/packs');
const older: Pack = JSON.parse(readFileSync(`tests/golden/packs/${file}`, 'utf8'));
const [item] = older.items;

test('a link of an earlier release opens with the pack it was made with, once that is fetched', async () => {
  if (!item) throw new Error('the older pack has no items');
  const frame = {
    name: 'Ana',
    skipped: new Set<never>(),
    day: 1,
    seconds: 60,
    observers: [],
    extras: [],
  };
  const token = makeResultToken({ ...frame, pack: older, sheet: new Map([[item.id, 4]]) });
  expect(openLink(token, packs)).toEqual({ ok: false, code: 'unknown-pack' });
  expect(await fetchPackFor(token)).toBe(true);
  const opened = openLink(token, packs);
  expect(opened.ok && opened.value.result.pack.hash).toBe(older.hash);
  expect(opened.ok && opened.value.result.sheet).toEqual(new Map([[item.id, 4]]));
  expect(await fetchPackFor(token)).toBe(false);
});

test('nothing is fetched for links that need nothing, or that nobody has a pack for', async () => {
  const frame = {
    name: '',
    skipped: new Set<never>(),
    day: 1,
    seconds: 60,
    observers: [],
    extras: [],
  };
  const today = makeResultToken({ ...frame, pack, sheet: new Map() });
  const stranger = makeResultToken({
    ...frame,
    pack: { ...pack, hash: '00c0ffee' },
    sheet: new Map(),
  });
  for (const text of [today, stranger, 'no link at all', '']) {
    expect(await fetchPackFor(text)).toBe(false);
  }
});
