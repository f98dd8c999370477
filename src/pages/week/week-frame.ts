/** What was asked for, as it stands in the address: reloading and going back keep the plan. */

import { mondayFrom, type WeekFrame } from '#core/week-plan.ts';
import { parseHours } from '#core/work.ts';
import { today } from '#state/clock.ts';

export interface WeekAsked {
  readonly hours: string;
  readonly weekdays: readonly number[];
  readonly start: number;
}

export const usualWeek: WeekAsked = { hours: '', weekdays: [0, 1, 2, 3, 4], start: 540 };
/** Later than noon, a long day would not end before midnight. */
export const starts = [6, 7, 8, 9, 10, 11, 12].map((hour) => hour * 60);

export function askedIn(search: URLSearchParams): WeekAsked | undefined {
  const hours = search.get('hours');
  if (hours === null) return undefined;
  const weekdays = [...new Set([...(search.get('days') ?? '')].map(Number))];
  const start = Number(search.get('start'));
  return {
    hours: hours.slice(0, 8),
    weekdays: weekdays.filter((day) => day >= 0 && day <= 6).toSorted((a, b) => a - b),
    start: starts.includes(start) ? start : usualWeek.start,
  };
}

export const searchOf = ({ hours, weekdays, start }: WeekAsked): Record<string, string> => ({
  hours,
  days: weekdays.join(''),
  start: String(start),
});

/** From the next Monday on, this one included. Undefined where the hours are no number. */
export function frameOf({ hours, weekdays, start }: WeekAsked): WeekFrame | undefined {
  const number = parseHours(hours);
  if (number === undefined) return undefined;
  return {
    hours: Math.round(2 * number) / 2,
    weekdays,
    start,
    firstDay: mondayFrom(today()),
  };
}
