// Links of the other kinds: every one ever made must open. Files only grow; their first entries are protected by a hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  makeBriefToken,
  makeInviteToken,
  makeRatingsToken,
  type OpenedLink,
  openAnyLink,
} from '#core/link/any-link.ts';
import { utf8 } from '#core/link/bytes.ts';
import { makeDraftToken, openDraftLink } from '#core/link/draft-link.ts';
import { parseJwk } from '#core/link/owner-keys.ts';
import { openSealed } from '#core/link/seal.ts';
import type { Pack } from '#core/pack.ts';
import { plain } from '../support/plain.ts';

interface GoldenLink {
  readonly token: string;
  readonly holds: unknown;
}
interface GoldenReply extends GoldenLink {
  /** The keys and the invite it was sealed for. */
  readonly jwk: string;
  readonly invite: string;
}

const read = <T extends GoldenLink>(name: string): readonly T[] =>
  JSON.parse(readFileSync(`tests/golden/links/${name}.json`, 'utf8'));

const packs = new Map(
  readdirSync('content/packs').map((file): [string, Pack] => {
    const pack: Pack = JSON.parse(readFileSync(`content/packs/${file}`, 'utf8'));
    return [pack.hash, pack];
  }),
);

const openedFrom = (token: string): OpenedLink => {
  const opened = openAnyLink(`https://example.org/rolefit/#${token}`, packs);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
};

function writtenAgain(link: OpenedLink): string {
  switch (link.kind) {
    case 'invite':
      return makeInviteToken(link.invite);
    case 'brief':
      return makeBriefToken(link);
    case 'ratings':
      return makeRatingsToken(link);
    default:
      throw new Error(`no golden link is of kind ${link.kind}`);
  }
}

describe.each(['invites', 'briefs', 'ratings'])('%s', (name) => {
  test.each(read(name))('$token opens as on the day it was made', ({ token, holds }) => {
    const opened = openedFrom(token);
    expect(plain(opened)).toEqual(holds);
    expect(writtenAgain(opened)).toBe(token);
  });
});

test.each(read('drafts'))('$token goes on where it stopped', ({ token, holds }) => {
  const opened = openDraftLink(token, packs);
  if (!opened.ok) throw new Error(opened.code);
  expect(plain(opened.value)).toEqual(holds);
  const { pack, draft, invite } = opened.value;
  expect(makeDraftToken(pack, draft, invite)).toBe(token);
});

test.each(read<GoldenReply>('sealed'))('$token opens for its owner', async (golden) => {
  const keys = parseJwk(utf8(golden.jwk));
  const known = openedFrom(golden.invite);
  if (!keys.ok || known.kind !== 'invite') throw new Error('no keys, or no invite');
  const desk = { keys: [keys.value], invites: [{ invite: known.invite }], packs, today: 0 };
  const opened = await openSealed(golden.token, desk);
  if (!opened.ok) throw new Error(opened.code);
  expect(plain(opened.value.reply)).toEqual(golden.holds);
  expect(opened.value.labels).toEqual([]);
});

/** How many entries were there at a time, and their hash then. New lines are added, old ones stay. */
const protectedEntries = [
  ['briefs', 3, 'c7acfe35d2efabe87076f9c1c71665fc9cc5b792ae3bafecd2d903b14eb2e3a7'],
  ['invites', 4, '9bc97e7612941370c87c594fa19c6e3203951c4869a3294d5aa6dd713395bdd0'],
  ['ratings', 3, '6a6aff44ee775a7e882fb0105f8f39c4f36250bc4eea4cd4d420a72eaac5b0db'],
  ['drafts', 3, '75ee508297d80db24819220c57af9c75014f8854b58c0fd4319bfdcb0a222f75'],
  ['drafts', 6, '05cc47e94ebf0a7178a8741071ec66b75962905f815c490663527177c96c5263'],
  ['sealed', 4, '704a20554004cd8dd1ca77ee1f22b5f29076235e0fc17c2055a60945720c136e'],
] as const;

test('no golden link was ever changed, and every file is protected', () => {
  for (const [name, count, hash] of protectedEntries) {
    const text = JSON.stringify(read(name).slice(0, count));
    expect(createHash('sha256').update(text).digest('hex'), name).toBe(hash);
  }
  expect(
    [...new Set(protectedEntries.map(([name]) => `${name}.json`)), 'results.json'].sort(),
  ).toEqual(readdirSync('tests/golden/links').sort());
});
