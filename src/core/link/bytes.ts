/** What the bodies of links are made of: numbers, hashes and short lines of text. Knows bytes; refuses to know what they are for. */
import { nameBytes, shortLine } from '../person-name.ts';

export const u16 = (bytes: Uint8Array, place: number): number =>
  (bytes[place] ?? 0) * 256 + (bytes[place + 1] ?? 0);

export const u16Bytes = (value: number): readonly [number, number] => [value >> 8, value & 255];

export const bytesOfHash = (hash: string): readonly number[] =>
  Array.from({ length: 4 }, (_, i) => Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16));

export const hashOfBytes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The text, or undefined where the bytes are none. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line of text that is written as it would be kept, and not empty. */
export function lineIn(bytes: Uint8Array, mostBytes: number): string | undefined {
  const text = textIn(bytes);
  return text !== '' && text !== undefined && shortLine(text, mostBytes) === text
    ? text
    : undefined;
}

export const nameIn = (bytes: Uint8Array): string | undefined => lineIn(bytes, nameBytes);
