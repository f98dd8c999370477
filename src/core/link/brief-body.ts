/**
 * The body of a brief link, version 1, big-endian:
 *   version u8 | pack hash 4 bytes | weights | bar u16 | bar u16 | tail
 * Weights 0..4 in mixed radix, a digit per skill of the pack; bars in hundredths of the answer scale. The same bytes
 * stand inside invites and results. encode(decode(x)) = x, or x is refused.
 */
import type { Brief } from '../fit.ts';
import { failed, type Outcome, ok } from '../outcome.ts';
import { type Pack, skillsOf } from '../pack.ts';
import {
  bytesOfHash,
  hashOfBytes,
  lineIn,
  sameBytes,
  textIn,
  u16,
  u16Bytes,
  utf8,
} from './bytes.ts';
import type { LinkError } from './codes.ts';
import { bytesFor, makeNumber, parseNumber } from './mixed-radix.ts';
import { makeTail, parseTail, type TailPart } from './tail.ts';

/** A brief as it travels. */
export interface SharedBrief extends Brief {
  /** What somebody called it; empty where it has no name. */
  readonly name: string;
  /** The id of the preset it began as; empty where it began as none. */
  readonly preset: string;
  /** Parts this version does not know and hands on untouched. */
  readonly extras: readonly TailPart[];
}

export interface BriefFor {
  readonly pack: Pack;
  readonly brief: SharedBrief;
}

const version = 1;
const headBytes = 5;
const barBytes = 4;
const mostWeight = 4;
export const briefNameBytes = 60;
const presetId = /^[a-z][a-z0-9-]{0,39}$/;
const types = { name: 1, preset: 3 } as const;
const lowestBar = 100;
const highestBar = 500;

const radicesOf = (pack: Pack): readonly number[] => pack.skills.map(() => mostWeight + 1);

const hundredths = (bar: number): number => Math.round(bar * 100);

/** Takes whole weights from 0 to 4. */
export function makeBriefBody({ pack, brief }: BriefFor): Uint8Array {
  const parts: TailPart[] = [...brief.extras];
  if (brief.name) parts.push({ type: types.name, value: utf8(brief.name) });
  if (brief.preset) parts.push({ type: types.preset, value: utf8(brief.preset) });
  return Uint8Array.from([
    version,
    ...bytesOfHash(pack.hash),
    ...makeNumber(radicesOf(pack), brief.weights),
    ...brief.bars.flatMap((bar) => u16Bytes(hundredths(bar))),
    ...makeTail(parts),
  ]);
}

const isBar = (value: number) => value >= lowestBar && value <= highestBar;

/** A role of which nothing counts has no fit. */
const weighsBoth = (pack: Pack, weights: readonly number[]): boolean =>
  pack.roles.every(({ id }) =>
    skillsOf(pack, id).some((skill) => (weights[pack.skills.indexOf(skill)] ?? 0) > 0),
  );

/** Total: any bytes give a brief or a code. */
export function parseBriefBody(
  bytes: Uint8Array,
  packs: ReadonlyMap<string, Pack>,
): Outcome<BriefFor, LinkError> {
  if (bytes.length > 0 && bytes[0] !== version) return failed('newer-version');
  if (bytes.length < headBytes) return failed('bad-length');
  const pack = packs.get(hashOfBytes(bytes.slice(1, headBytes)));
  if (!pack) return failed('unknown-pack');
  const weightsEnd = headBytes + bytesFor(radicesOf(pack));
  const tail = parseTail(bytes.slice(weightsEnd + barBytes));
  if (bytes.length < weightsEnd + barBytes || !tail) return failed('bad-length');
  const weights = parseNumber(radicesOf(pack), bytes.slice(headBytes, weightsEnd));
  const [one, two] = [u16(bytes, weightsEnd), u16(bytes, weightsEnd + 2)];
  if (!weights || !weighsBoth(pack, weights) || !isBar(one) || !isBar(two)) {
    return failed('bad-value');
  }
  let name = '';
  let preset = '';
  const extras: TailPart[] = [];
  for (const part of tail) {
    if (part.type === types.name) name = lineIn(part.value, briefNameBytes) ?? '';
    else if (part.type === types.preset) {
      const id = textIn(part.value) ?? '';
      preset = presetId.test(id) ? id : '';
    } else if (part.type % 2 === 0) return failed('newer-version');
    else extras.push(part);
  }
  const value = {
    pack,
    brief: { weights, bars: [one / 100, two / 100] as const, name, preset, extras },
  };
  // A part that was not read is missing here.
  return sameBytes(makeBriefBody(value), bytes) ? ok(value) : failed('bad-value');
}
