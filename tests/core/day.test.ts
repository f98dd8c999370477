// Days as links count them, against the calendar of the language itself.
import { expect, test } from 'vitest';
import { dayOfMoment, isoDate, lastDay, parseIsoDate } from '#core/day.ts';

const millisecondsPerDay = 86_400_000;
const start = Date.UTC(2026, 0, 1);

test('every day that fits a link is the day the calendar says', () => {
  for (let day = 0; day <= lastDay; day++) {
    const moment = start + day * millisecondsPerDay;
    const date = new Date(moment).toISOString().slice(0, 10);
    // One assertion for each: 65,536 days times three expectations would take seconds.
    if (isoDate(day) !== date || parseIsoDate(date) !== day || dayOfMoment(moment, 0) !== day) {
      expect([isoDate(day), parseIsoDate(date), dayOfMoment(moment, 0)]).toEqual([date, day, day]);
    }
  }
  expect(isoDate(0)).toBe('2026-01-01');
  expect(isoDate(lastDay)).toBe('2205-06-07');
});

test.each([
  '',
  '2026-1-1',
  '2026-01-00',
  '2026-01-32',
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2025-12-31',
  '2205-06-08',
  '9999-12-31',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01\n',
  '２０２６-01-01',
  '+2026-01-01',
])('is no date of a link: %j', (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
});

test('a day begins at midnight of the local clock', () => {
  const noon = start + 100 * millisecondsPerDay + millisecondsPerDay / 2;
  expect(dayOfMoment(noon, 0)).toBe(100);
  expect(dayOfMoment(noon, 11 * 60 + 59)).toBe(100);
  expect(dayOfMoment(noon, 12 * 60)).toBe(101);
  expect(dayOfMoment(noon, -12 * 60)).toBe(100);
  expect(dayOfMoment(noon, -12 * 60 - 1)).toBe(99);
});

test('a clock that is wrong gives the first or the last day', () => {
  expect(dayOfMoment(0, 0)).toBe(0);
  expect(dayOfMoment(start - 1, 0)).toBe(0);
  expect(dayOfMoment(start + 70_000 * millisecondsPerDay, 0)).toBe(lastDay);
});
