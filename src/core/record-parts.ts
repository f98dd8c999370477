/** What every record has, and the parts that many are made of. */
import * as v from 'valibot';
import { personName } from './person-name.ts';

export interface Kept {
  /** Made by us: 16 hex digits. */
  readonly id: string;
  /** When it last changed, in milliseconds since 1970: the newest wins. */
  readonly changed: number;
}

const idPattern = /^[0-9a-f]{16}$/;

export const whole = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

export const kept = {
  id: v.pipe(v.string(), v.regex(idPattern)),
  changed: whole(Number.MAX_SAFE_INTEGER),
};

export const name = v.pipe(
  v.string(),
  v.check((text) => personName(text) === text),
);
export const text = v.pipe(v.string(), v.maxLength(4_096));
export const line = v.pipe(v.string(), v.maxLength(200));
export const few = <T extends v.GenericSchema>(shape: T, most: number) =>
  v.pipe(v.array(shape), v.maxLength(most));

/** More than anybody can paste or rate by hand: a person who was read once is read again. */
export const mostEvidence = 5_000;
