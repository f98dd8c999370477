/**
 * The body of a result link, version 1, big-endian:
 *   version u8 | pack hash 4 bytes | day u16 | seconds u16 | answers | tail
 * No scores: whoever opens it computes them from the answers. encode(decode(x)) = x, or x is refused.
 */
import { failed, type Outcome, ok } from '../outcome.ts';
import type { ItemId, Pack } from '../pack.ts';
import type { Sheet } from '../sheet.ts';
import type { Wants } from '../wants.ts';
import { answerBytes, makeAnswers, parseAnswers } from './answers.ts';
import { makeBriefBody, parseBriefBody, type SharedBrief } from './brief-body.ts';
import { bytesOfHash, hashOfBytes, nameIn, sameBytes, u16, u16Bytes, utf8 } from './bytes.ts';
import type { LinkError } from './codes.ts';
import { makeObserverBody, parseObserverBody, type SharedRatings } from './observer-body.ts';
import { makeTail, parseTail, type TailPart, tailTypes } from './tail.ts';
import { makeWants, parseWants } from './wants-part.ts';

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
  /** What the role asks, where that is not what the pack asks by itself. */
  readonly brief?: SharedBrief;
  /** What the person would do every week; left out where nothing was said. Never part of a score. */
  readonly wants?: Wants;
  /** What others say of the person, in the order in which they were added. */
  readonly observers: readonly SharedRatings[];
  /** Parts this version does not know and hands on untouched. */
  readonly extras: readonly TailPart[];
}

const version = 1;
const headBytes = 9;
export const mostSeconds = 0xffff;

export function skippedBytes(pack: Pack, skipped: ReadonlySet<ItemId>): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(pack.items.length / 8));
  for (const [i, { id }] of pack.items.entries()) {
    if (skipped.has(id)) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (0x80 >> (i & 7));
  }
  return bytes;
}

export const skippedIn = (pack: Pack, bytes: Uint8Array): Set<ItemId> =>
  new Set(
    pack.items.filter((_, i) => (bytes[i >> 3] ?? 0) & (0x80 >> (i & 7))).map(({ id }) => id),
  );

export function makeResultBody(result: SharedResult): Uint8Array {
  const { pack, name, sheet, skipped, day, seconds, brief, wants, observers, extras } = result;
  const parts: TailPart[] = [...extras];
  if (name) parts.push({ type: tailTypes.name, value: utf8(name) });
  if (brief) parts.push({ type: tailTypes.brief, value: makeBriefBody({ pack, brief }) });
  if (wants && wants.size > 0) {
    parts.push({ type: tailTypes.wants, value: makeWants(pack, wants) });
  }
  for (const ratings of observers) {
    parts.push({ type: tailTypes.observer, value: makeObserverBody({ pack, ratings }) });
  }
  if (skipped.size > 0) {
    parts.push({ type: tailTypes.skipped, value: skippedBytes(pack, skipped) });
  }
  return Uint8Array.from([
    version,
    ...bytesOfHash(pack.hash),
    ...u16Bytes(day),
    ...u16Bytes(seconds),
    ...makeAnswers(pack, sheet),
    ...makeTail(parts),
  ]);
}

/** The hash of the pack a body was made with, or undefined where the bytes are no body of this version. */
export const packHashIn = (bytes: Uint8Array): string | undefined =>
  bytes[0] === version && bytes.length >= headBytes ? hashOfBytes(bytes.slice(1, 5)) : undefined;

type Told = Pick<SharedResult, 'name' | 'skipped' | 'brief' | 'wants' | 'observers' | 'extras'>;

/** A brief or ratings of other questions than the answers' have no place here. */
const inside = (code: LinkError): LinkError => (code === 'unknown-pack' ? 'bad-value' : code);

interface Taken {
  name: string;
  skipped: ReadonlySet<ItemId>;
  brief?: SharedBrief;
  wants?: Wants;
  readonly observers: SharedRatings[];
  readonly extras: TailPart[];
}

/** Adds what one part says; gives the code of why it cannot be, where it cannot. */
function take(told: Taken, part: TailPart, pack: Pack): LinkError | undefined {
  const { type, value } = part;
  const own = new Map([[pack.hash, pack]]);
  switch (type) {
    case tailTypes.name: {
      const name = nameIn(value);
      if (name === undefined) return 'bad-value';
      told.name = name;
      return undefined;
    }
    case tailTypes.brief: {
      const parsed = parseBriefBody(value, own);
      if (!parsed.ok) return inside(parsed.code);
      told.brief = parsed.value.brief;
      return undefined;
    }
    case tailTypes.wants: {
      const wants = parseWants(pack, value);
      if (!wants) return 'bad-value';
      told.wants = wants;
      return undefined;
    }
    case tailTypes.observer: {
      const parsed = parseObserverBody(value, own);
      if (!parsed.ok) return inside(parsed.code);
      told.observers.push(parsed.value.ratings);
      return undefined;
    }
    case tailTypes.skipped:
      told.skipped = skippedIn(pack, value);
      return undefined;
    default:
      if (type % 2 === 0) return 'newer-version';
      told.extras.push(part);
      return undefined;
  }
}

function toldBy(tail: readonly TailPart[], pack: Pack): Outcome<Told, LinkError> {
  const told: Taken = { name: '', skipped: new Set(), observers: [], extras: [] };
  for (const part of tail) {
    const code = take(told, part, pack);
    if (code) return failed(code);
  }
  return ok(told);
}

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

  const told = toldBy(tail, pack);
  if (!told.ok) return told;
  if ([...told.value.skipped].some((id) => sheet.has(id))) return failed('bad-value');
  const result = { pack, sheet, day: u16(bytes, 5), seconds: u16(bytes, 7), ...told.value };
  return sameBytes(makeResultBody(result), bytes) ? ok(result) : failed('bad-value');
}
