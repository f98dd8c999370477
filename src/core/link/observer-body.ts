/**
 * The body of a ratings link, version 1, big-endian:
 *   version u8 | pack hash 4 bytes | day u16 | ratings | tail
 * One observer's ratings, in mixed radix like a person's own answers. The same bytes stand inside results.
 * encode(decode(x)) = x, or x is refused.
 */
import type { ObserverSheet } from '../measure.ts';
import { failed, type Outcome, ok } from '../outcome.ts';
import type { Pack } from '../pack.ts';
import { choiceBytes, makeChoices, parseChoices } from './answers.ts';
import { bytesOfHash, hashOfBytes, nameIn, sameBytes, u16, u16Bytes, utf8 } from './bytes.ts';
import type { LinkError } from './codes.ts';
import { makeTail, parseTail, type TailPart } from './tail.ts';

/** One observer's ratings as they travel. */
export interface SharedRatings {
  /** The observer's name or role; empty where it was left out. */
  readonly rater: string;
  /** Whom they rate; empty where that is clear from where the ratings stand. */
  readonly about: string;
  readonly sheet: ObserverSheet;
  /** Days since 2026-01-01. */
  readonly day: number;
  /** Parts this version does not know and hands on untouched. */
  readonly extras: readonly TailPart[];
}

export interface RatingsFor {
  readonly pack: Pack;
  readonly ratings: SharedRatings;
}

const version = 1;
const headBytes = 7;
const types = { rater: 1, about: 3 } as const;

export function makeObserverBody({ pack, ratings }: RatingsFor): Uint8Array {
  const { rater, about, sheet, day, extras } = ratings;
  const parts: TailPart[] = [...extras];
  if (rater) parts.push({ type: types.rater, value: utf8(rater) });
  if (about) parts.push({ type: types.about, value: utf8(about) });
  return Uint8Array.from([
    version,
    ...bytesOfHash(pack.hash),
    ...u16Bytes(day),
    ...makeChoices(pack.ratings, sheet),
    ...makeTail(parts),
  ]);
}

/** Total: any bytes give ratings or a code. */
export function parseObserverBody(
  bytes: Uint8Array,
  packs: ReadonlyMap<string, Pack>,
): Outcome<RatingsFor, LinkError> {
  if (bytes.length > 0 && bytes[0] !== version) return failed('newer-version');
  if (bytes.length < headBytes) return failed('bad-length');
  const pack = packs.get(hashOfBytes(bytes.slice(1, 5)));
  if (!pack) return failed('unknown-pack');
  const ratingsEnd = headBytes + choiceBytes(pack.ratings);
  const tail = parseTail(bytes.slice(ratingsEnd));
  if (bytes.length < ratingsEnd || !tail) return failed('bad-length');
  const sheet = parseChoices(pack.ratings, bytes.slice(headBytes, ratingsEnd));
  if (!sheet) return failed('bad-value');
  let rater = '';
  let about = '';
  const extras: TailPart[] = [];
  for (const part of tail) {
    if (part.type === types.rater) rater = nameIn(part.value) ?? '';
    else if (part.type === types.about) about = nameIn(part.value) ?? '';
    else if (part.type % 2 === 0) return failed('newer-version');
    else extras.push(part);
  }
  const value = { pack, ratings: { rater, about, sheet, day: u16(bytes, 5), extras } };
  // A part that was not read is missing here.
  return sameBytes(makeObserverBody(value), bytes) ? ok(value) : failed('bad-value');
}
