/**
 * Answers in mixed radix: one digit per item in the pack's frozen order, first item most significant.
 * 0 not asked or not answered, 1..n the option as displayed, n + 1 "no basis".
 */
import type { ItemId, OptionValue, Pack } from '../pack.ts';
import { optionValues } from '../pack.ts';
import { type Answer, noBasis, type Sheet } from '../sheet.ts';

const radixOf = (options: number): bigint => BigInt(options + 2);

/** How many bytes every sheet of a pack takes. */
export function answerBytes(pack: Pack): number {
  let states = 1n;
  for (const item of pack.items) states *= radixOf(item.options.length);
  let bytes = 0;
  for (let rest = states - 1n; rest > 0n; rest >>= 8n) bytes++;
  return bytes;
}

function digitOf(answer: Answer | undefined, options: number): number {
  if (answer === undefined) return 0;
  return answer === noBasis ? options + 1 : answer;
}

export function makeAnswers(pack: Pack, sheet: Sheet): Uint8Array {
  let value = 0n;
  for (const { id, options } of pack.items) {
    value = value * radixOf(options.length) + BigInt(digitOf(sheet.get(id), options.length));
  }
  const bytes = new Uint8Array(answerBytes(pack));
  for (let i = bytes.length - 1; i >= 0; i--) {
    bytes[i] = Number(value & 0xffn);
    value >>= 8n;
  }
  return bytes;
}

/** Undefined where the bytes stand for no sheet. Takes exactly `answerBytes(pack)` bytes. */
export function parseAnswers(pack: Pack, bytes: Uint8Array): Sheet | undefined {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  const backwards: [ItemId, Answer][] = [];
  for (const { id, options } of pack.items.toReversed()) {
    const radix = radixOf(options.length);
    const digit = Number(value % radix);
    value /= radix;
    const option: OptionValue | undefined = optionValues.find((one) => one === digit);
    if (digit === options.length + 1) backwards.push([id, noBasis]);
    else if (option !== undefined) backwards.push([id, option]);
    else if (digit !== 0) return undefined;
  }
  return value === 0n ? new Map(backwards.reverse()) : undefined;
}
