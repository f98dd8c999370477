// Results to send, and what happens to links on their way.
import { bech32m } from '@scure/base';
import fc from 'fast-check';
import { makeResultToken, openLink } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { TokenKind } from '#core/link/token.ts';
import type { Pack } from '#core/pack.ts';
import { personName } from '#core/person-name.ts';
import { anyRawName, anySheet } from './arbitrary.ts';
import { realPack } from './real-pack.ts';
import { smallPack } from './small-packs.ts';

export const pack = realPack();
const otherPack = smallPack({ keys: [1, -1] });
export const packs: ReadonlyMap<string, Pack> = new Map(
  [pack, otherPack].map((one) => [one.hash, one]),
);

export const open = (text: string) => openLink(text, packs);

const u16 = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 1, 255, 256, 0xffff));
const oddUnknown = fc.integer({ min: 3, max: 127 }).map((half) => 2 * half + 1);

/** Tail parts that this version passes on: odd types other than name and skipped, each once. */
const anyExtras = fc.uniqueArray(
  fc.record({
    type: fc.oneof(fc.constant(3), oddUnknown),
    value: fc.uint8Array({ maxLength: 12 }).map((bytes) => Uint8Array.from(bytes)),
  }),
  { maxLength: 3, selector: ({ type }) => type },
);

const resultIn = (of: Pack): fc.Arbitrary<SharedResult> =>
  fc
    .record({
      sheet: anySheet(of),
      name: anyRawName.map(personName),
      passedOver: fc.subarray([...of.items]),
      day: u16,
      seconds: u16,
      extras: anyExtras,
    })
    .map(({ passedOver, extras, ...rest }) => ({
      ...rest,
      pack: of,
      skipped: new Set(passedOver.map(({ id }) => id).filter((id) => !rest.sheet.has(id))),
      extras: extras.toSorted((a, b) => a.type - b.type),
    }));

export const anyResult: fc.Arbitrary<SharedResult> = fc.oneof(resultIn(pack), resultIn(otherPack));

export const anyToken: fc.Arbitrary<string> = anyResult.map(makeResultToken);

/** A token around any bytes, its checksum right: what a later version, or a forger, could write. */
export const tokenOf = (bytes: Uint8Array, kind: TokenKind = 'r'): string =>
  bech32m.encode(kind, bech32m.toWords(bytes), false);

export const bytesOf = (token: string): Uint8Array =>
  bech32m.fromWords(bech32m.decode(`r1${token.slice(2)}`, false).words);

export const plainResult: SharedResult = {
  pack,
  name: 'Ada',
  sheet: new Map(pack.items.slice(0, 30).map(({ id }) => [id, 4])),
  skipped: new Set(),
  day: 328,
  seconds: 420,
  extras: [],
};
