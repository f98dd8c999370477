/** Days of the week and times of day in words. */
import { locale } from './language.ts';

const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });

/** "Monday" from 0; 1970-01-05 was one. */
export const weekdayText = (weekday: number): string =>
  weekdays.format(new Date(Date.UTC(1970, 0, 5 + weekday)));

/** "09:30" from minutes after midnight. */
export const clockText = (minutes: number): string =>
  clock.format(new Date(Date.UTC(1970, 0, 1, 0, minutes)));
