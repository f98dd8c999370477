/** One large number out of many small ones, the first the most significant: no bit is spent on what cannot be. */

/** How many bytes every number of these radices takes. */
export function bytesFor(radices: readonly number[]): number {
  let states = 1n;
  for (const radix of radices) states *= BigInt(radix);
  let bytes = 0;
  for (let rest = states - 1n; rest > 0n; rest >>= 8n) bytes++;
  return bytes;
}

/** Takes one digit, 0 or more and below its radix, for every radix. */
export function makeNumber(radices: readonly number[], digits: readonly number[]): Uint8Array {
  let value = 0n;
  for (const [place, radix] of radices.entries()) {
    value = value * BigInt(radix) + BigInt(digits[place] ?? 0);
  }
  const bytes = new Uint8Array(bytesFor(radices));
  for (let i = bytes.length - 1; i >= 0; i--) {
    bytes[i] = Number(value & 0xffn);
    value >>= 8n;
  }
  return bytes;
}

/** Undefined where the number is larger than any of these radices. Takes exactly `bytesFor(radices)` bytes. */
export function parseNumber(
  radices: readonly number[],
  bytes: Uint8Array,
): readonly number[] | undefined {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  const backwards: number[] = [];
  for (const radix of radices.toReversed()) {
    backwards.push(Number(value % BigInt(radix)));
    value /= BigInt(radix);
  }
  return value === 0n ? backwards.reverse() : undefined;
}
