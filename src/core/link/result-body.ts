/**
 * The body of a result link, version 1, big-endian:
 *   version u8 | pack hash 4 bytes | day u16 | seconds u16 | answers | tail
 * No scores: whoever opens it computes them from the answers. encode(decode(x)) = x, or x is refused.
 */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { ItemId, Pack } from '../pack.ts';
import { personName } from '../person-name.ts';
import type { Sheet } from '../sheet.ts';
import { answerBytes, makeAnswers, parseAnswers } from './answers.ts';
import type { LinkError } from './codes.ts';
import { makeTail, parseTail, type TailPart, tailTypes } from './tail.ts';

/** One person's answers as they travel. */
export interface SharedResult {
  readonly pack: Pack;
  /** Empty where the name was left out. */
  readonly name: string;
  readonly sheet: Sheet;
  /** Items that were shown and passed over. */
  readonly skipped: ReadonlySet<ItemId>;
  /** Days since 2026-01-01. */
  readonly day: number;
  /** Time spent answering; 0 unknown, 65535 that or more. */
  readonly seconds: number;
  /** Parts this version does not know and hands on untouched. */
  readonly extras: readonly TailPart[];
}

const version = 1;
const headBytes = 9;
export const mostSeconds = 0xffff;

const bytesOfHash = (hash: string) =>
  Array.from({ length: 4 }, (_, i) => Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16));

const hashOfBytes = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function skippedBytes(pack: Pack, skipped: ReadonlySet<ItemId>): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(pack.items.length / 8));
  for (const [i, { id }] of pack.items.entries()) {
    if (skipped.has(id)) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (0x80 >> (i & 7));
  }
  return bytes;
}

const skippedIn = (pack: Pack, bytes: Uint8Array): Set<ItemId> =>
  new Set(
    pack.items.filter((_, i) => (bytes[i >> 3] ?? 0) & (0x80 >> (i & 7))).map(({ id }) => id),
  );

export function makeResultBody(result: SharedResult): Uint8Array {
  const { pack, name, sheet, skipped, day, seconds, extras } = result;
  const parts: TailPart[] = [...extras];
  if (name) parts.push({ type: tailTypes.name, value: new TextEncoder().encode(name) });
  if (skipped.size > 0) {
    parts.push({ type: tailTypes.skipped, value: skippedBytes(pack, skipped) });
  }
  const head = [
    version,
    ...bytesOfHash(pack.hash),
    day >> 8,
    day & 255,
    seconds >> 8,
    seconds & 255,
  ];
  return Uint8Array.from([...head, ...makeAnswers(pack, sheet), ...makeTail(parts)]);
}

function nameIn(value: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
    return text !== '' && personName(text) === text ? text : undefined;
  } catch {
    return undefined;
  }
}

const u16 = (bytes: Uint8Array, place: number) =>
  (bytes[place] ?? 0) * 256 + (bytes[place + 1] ?? 0);

/** The hash of the pack a body was made with, or undefined where the bytes are no body of this version. */
export const packHashIn = (bytes: Uint8Array): string | undefined =>
  bytes[0] === version && bytes.length >= headBytes ? hashOfBytes(bytes.slice(1, 5)) : undefined;

/** Total: any bytes give a result or a code. `packs` holds every released pack by its hash. */
export function parseResultBody(
  bytes: Uint8Array,
  packs: ReadonlyMap<string, Pack>,
): Outcome<SharedResult, LinkError> {
  if (bytes.length > 0 && bytes[0] !== version) return failed('newer-version');
  if (bytes.length < headBytes) return failed('bad-length');
  const pack = packs.get(hashOfBytes(bytes.slice(1, 5)));
  if (!pack) return failed('unknown-pack');
  const answersEnd = headBytes + answerBytes(pack);
  if (bytes.length < answersEnd) return failed('bad-length');
  const sheet = parseAnswers(pack, bytes.slice(headBytes, answersEnd));
  const tail = parseTail(bytes.slice(answersEnd));
  if (!tail) return failed('bad-length');
  if (!sheet) return failed('bad-value');

  let name = '';
  let skipped = new Set<ItemId>();
  const extras: TailPart[] = [];
  for (const part of tail) {
    if (part.type === tailTypes.name) {
      const text = nameIn(part.value);
      if (text === undefined) return failed('bad-value');
      name = text;
    } else if (part.type === tailTypes.skipped) {
      skipped = skippedIn(pack, part.value);
      if ([...skipped].some((id) => sheet.has(id))) return failed('bad-value');
    } else if (part.type % 2 === 0) {
      return failed('newer-version');
    } else {
      extras.push(part);
    }
  }
  const day = u16(bytes, 5);
  const result = { pack, name, sheet, skipped, day, seconds: u16(bytes, 7), extras };
  const again = makeResultBody(result);
  const same = again.length === bytes.length && again.every((byte, i) => byte === bytes[i]);
  return same ? ok(result) : failed('bad-value');
}
