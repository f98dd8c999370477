/**
 * The wishes in a tail: one number in mixed radix, a digit per skill of the pack, 0 where nothing was said, else the
 * place of the wish from 1. Never empty: whoever said nothing has no such part.
 */
import type { Pack } from '../pack.ts';
import { type Wants, wishes } from '../wants.ts';
import { bytesFor, makeNumber, parseNumber } from './mixed-radix.ts';

const radicesOf = (pack: Pack): readonly number[] => pack.skills.map(() => wishes.length + 1);

export const makeWants = (pack: Pack, wants: Wants): Uint8Array =>
  makeNumber(
    radicesOf(pack),
    pack.skills.map(({ id }) => {
      const wish = wants.get(id);
      return wish ? wishes.indexOf(wish) + 1 : 0;
    }),
  );

/** Undefined where the bytes are no wishes for this pack. */
export function parseWants(pack: Pack, bytes: Uint8Array): Wants | undefined {
  const radices = radicesOf(pack);
  if (bytes.length !== bytesFor(radices)) return undefined;
  const digits = parseNumber(radices, bytes);
  if (!digits || digits.every((digit) => digit === 0)) return undefined;
  return new Map(
    pack.skills.flatMap(({ id }, i) => {
      const wish = wishes[(digits[i] ?? 0) - 1];
      return wish ? [[id, wish] as const] : [];
    }),
  );
}
