/** The clock and the chance of this device, which core is never given. */
import { dayOfMoment } from '#core/day.ts';

export const moment = (): number => Date.now();

export function today(): number {
  const now = new Date();
  return dayOfMoment(now.getTime(), -now.getTimezoneOffset());
}

/** 16 hex digits that no other record has. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
