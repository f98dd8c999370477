/**
 * The tail of a body: type u8, length u8, value, as often as needed, types rising.
 * A reader may pass over an odd type it does not know, but keeps it; an even type it must understand.
 */

export interface TailPart {
  readonly type: number;
  readonly value: Uint8Array;
}

export const tailTypes = {
  name: 1,
  brief: 2,
  wants: 3,
  observer: 4,
  skipped: 5,
  tasks: 6,
  invite: 8,
  inviteRest: 10,
} as const;

/** The one type that may stand more than once. */
const repeatable: number = tailTypes.observer;

/** Throws on a value of more than 255 bytes. */
export function makeTail(parts: readonly TailPart[]): Uint8Array {
  const ordered = [...parts].sort((a, b) => a.type - b.type);
  const bytes: number[] = [];
  for (const { type, value } of ordered) {
    if (value.length > 255) throw new Error(`tail part ${type} has ${value.length} bytes`);
    bytes.push(type, value.length, ...value);
  }
  return Uint8Array.from(bytes);
}

/** Undefined where a part is cut, out of order or doubled. */
export function parseTail(bytes: Uint8Array): readonly TailPart[] | undefined {
  const parts: TailPart[] = [];
  let last = 0;
  for (let place = 0; place < bytes.length; ) {
    const type = bytes[place] ?? 0;
    const length = bytes[place + 1];
    if (length === undefined || place + 2 + length > bytes.length) return undefined;
    if (type < last || type === 0 || (type === last && type !== repeatable)) return undefined;
    parts.push({ type, value: bytes.slice(place + 2, place + 2 + length) });
    last = type;
    place += 2 + length;
  }
  return parts;
}
