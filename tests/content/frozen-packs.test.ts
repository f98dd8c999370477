import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Pack } from '#core/pack.ts';
import { packHash } from '#core/pack-hash.ts';
import { contentOrExit } from '../../scripts/content-files.ts';

const folder = 'content/packs';
const frozen = readdirSync(folder).map((file): { file: string; pack: Pack } => ({
  file,
  pack: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
}));

/** Released packs, oldest first. Only grows: links made with any of them open for ever. */
const released: readonly string[] = ['df28fc26'];

test('every frozen pack measures what its name says', () => {
  for (const { file, pack } of frozen) {
    expect({ file, hash: pack.hash }).toEqual({ file, hash: packHash(pack) });
    expect(file).toBe(`${pack.hash}.json`);
  }
});

test('the pack of today is frozen: if this fails, run npm run pack:freeze and commit the file', () => {
  expect(frozen.map(({ pack }) => pack.hash)).toContain(contentOrExit().pack.hash);
});

test('no released pack is missing', () => {
  expect(frozen.map(({ pack }) => pack.hash)).toEqual(expect.arrayContaining([...released]));
});
