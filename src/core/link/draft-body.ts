/**
 * The body of a progress link, version 1, big-endian:
 *   version u8 | pack hash 4 bytes | day u16 | seconds u16 | run u8 | started u8 | asked u8 | item index u8 each | answers | tail
 * An assessment under way, from one device of a person to another. encode(decode(x)) = x, or x is refused.
 */
import { type Draft, runs } from '../draft.ts';
import { failed, type Outcome, ok } from '../outcome.ts';
import type { ItemId, Pack } from '../pack.ts';
import type { Sheet } from '../sheet.ts';
import { answerBytes, makeAnswers, parseAnswers } from './answers.ts';
import { bytesOfHash, hashOfBytes, nameIn, sameBytes, u16, u16Bytes, utf8 } from './bytes.ts';
import type { LinkError } from './codes.ts';
import { type Around, aroundParts, readAround } from './draft-parts.ts';
import { mostSeconds, skippedBytes, skippedIn } from './result-body.ts';
import { makeTail, parseTail, type TailPart, tailTypes } from './tail.ts';

/** A draft as it travels, with the parts this version does not know and hands on untouched. */
export interface SharedDraft {
  readonly pack: Pack;
  readonly draft: Draft;
  /** The token of the invite that it answers, where it answers one. */
  readonly invite?: string;
  readonly extras: readonly TailPart[];
}

const version = 1;
const headBytes = 12;

export function makeDraftBody({ pack, draft, invite, extras }: SharedDraft): Uint8Array {
  const { run, started, asked, name, day, brief, wants } = draft;
  const seconds = Math.min(mostSeconds, Math.round(draft.seconds));
  const places = new Map(pack.items.map(({ id }, i) => [id, i]));
  const around = { ...(invite && { invite }), ...(brief && { brief }), ...(wants && { wants }) };
  const parts: TailPart[] = [...extras, ...aroundParts(pack, around)];
  if (name) parts.push({ type: tailTypes.name, value: utf8(name) });
  if (draft.skipped.length > 0) {
    const value = skippedBytes(pack, new Set(draft.skipped));
    parts.push({ type: tailTypes.skipped, value });
  }
  return Uint8Array.from([
    version,
    ...bytesOfHash(pack.hash),
    ...u16Bytes(day),
    ...u16Bytes(seconds),
    runs.indexOf(run),
    started,
    asked.length,
    ...asked.map((id) => places.get(id) ?? 0),
    ...makeAnswers(pack, new Map(draft.answers)),
    ...makeTail(parts),
  ]);
}

/** The first question that has neither an answer nor was passed over, or else the last one. */
function openPlace(asked: readonly ItemId[], sheet: Sheet, skipped: ReadonlySet<ItemId>): number {
  const place = asked.findIndex((id) => !sheet.has(id) && !skipped.has(id));
  return place < 0 ? asked.length - 1 : place;
}

interface Parts {
  readonly name: string;
  readonly skipped: ReadonlySet<ItemId>;
  readonly around: Around;
  readonly extras: readonly TailPart[];
}

function partsOf(pack: Pack, tail: readonly TailPart[]): Outcome<Parts, LinkError> {
  const read = readAround(pack, tail);
  if (!read.ok) return read;
  const { around, others } = read.value;
  let name = '';
  let skipped: ReadonlySet<ItemId> = new Set();
  const extras: TailPart[] = [];
  for (const part of others) {
    if (part.type === tailTypes.name) {
      const text = nameIn(part.value);
      if (text === undefined) return failed('bad-value');
      name = text;
    } else if (part.type === tailTypes.skipped) {
      skipped = skippedIn(pack, part.value);
    } else if (part.type % 2 === 0) {
      return failed('newer-version');
    } else {
      extras.push(part);
    }
  }
  return ok({ name, skipped, around, extras });
}

/** Total: any bytes give a draft or a code. */
export function parseDraftBody(
  bytes: Uint8Array,
  packs: ReadonlyMap<string, Pack>,
): Outcome<SharedDraft, LinkError> {
  if (bytes.length > 0 && bytes[0] !== version) return failed('newer-version');
  if (bytes.length < headBytes) return failed('bad-length');
  const pack = packs.get(hashOfBytes(bytes.slice(1, 5)));
  if (!pack) return failed('unknown-pack');
  const askedEnd = headBytes + (bytes[11] ?? 0);
  const answersEnd = askedEnd + answerBytes(pack);
  if (bytes.length < answersEnd) return failed('bad-length');
  const tail = parseTail(bytes.slice(answersEnd));
  if (!tail) return failed('bad-length');

  const run = runs[bytes[9] ?? runs.length];
  const started = bytes[10] ?? 0;
  const asked = [...bytes.slice(headBytes, askedEnd)].flatMap((at) => pack.items[at]?.id ?? []);
  const known = new Set(asked);
  const sheet = parseAnswers(pack, bytes.slice(askedEnd, answersEnd));
  if (!run || !sheet || known.size !== askedEnd - headBytes) return failed('bad-value');
  if (started < 1 || started > asked.length) return failed('bad-value');

  const parts = partsOf(pack, tail);
  if (!parts.ok) return parts;
  const { name, skipped, around, extras } = parts.value;
  const { invite, ...told } = around;
  const foreign = [...sheet.keys(), ...skipped].some((id) => !known.has(id));
  if (foreign || [...skipped].some((id) => sheet.has(id))) return failed('bad-value');
  const draft: Draft = {
    packHash: pack.hash,
    run,
    name,
    asked,
    started,
    answers: asked.flatMap((id) => {
      const answer = sheet.get(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
    skipped: asked.filter((id) => skipped.has(id)),
    seconds: u16(bytes, 7),
    place: openPlace(asked, sheet, skipped),
    day: u16(bytes, 5),
    finished: false,
    ...told,
  };
  const shared = { pack, draft, ...(invite && { invite }), extras };
  return sameBytes(makeDraftBody(shared), bytes) ? ok(shared) : failed('bad-value');
}
