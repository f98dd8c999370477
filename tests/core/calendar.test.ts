// Calendars, read by an independent parser.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarOf } from '#core/calendar.ts';
import { isoDate } from '#core/day.ts';

const stamp = Date.UTC(2026, 10, 25, 17, 46, 37);
const event: CalendarEvent = {
  id: 'review-1',
  title: 'Look again',
  text: 'Answer once more.',
  day: 328,
};
const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => ({
    event: new ICAL.Event(one),
    stamp: String(one.getFirstPropertyValue('dtstamp')),
    rule: one.getFirstPropertyValue('rrule'),
  }));

const anyText = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((text) => text.replace(/[\u0000-\u001f\u007f]/g, ''));
const lines = fc.array(anyText, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9-]{1,80}$/),
    title: anyText,
    text: lines,
    day: fc.integer({ min: 0, max: 20_000 }),
    time: fc
      .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_440 }))
      .map(([from, long]) => ({ from, to: from + long })),
    weeks: fc.integer({ min: 2, max: 60 }),
  },
  { requiredKeys: ['id', 'title', 'text', 'day'] },
);

test('what was put in comes out again, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (events) => {
      const found = read(calendarOf(events, stamp));
      expect(found).toHaveLength(events.length);
      for (const [i, put] of events.entries()) {
        const one = found[i]?.event;
        expect(one?.uid).toBe(`${put.id}@rolefit`);
        expect(one?.summary).toBe(put.title);
        expect(one?.description ?? '').toBe(put.text);
        const start = one?.startDate.toJSDate();
        const minutes = (Number(one?.endDate.toJSDate()) - Number(start)) / 60_000;
        expect(one?.startDate.isDate).toBe(put.time === undefined);
        expect(one?.startDate.toString().slice(0, 10)).toBe(isoDate(put.day));
        expect(minutes).toBe(put.time ? put.time.to - put.time.from : 1_440);
        expect(one?.isRecurring()).toBe((put.weeks ?? 1) > 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('no line is longer than 75 bytes, and every line ends as the standard says', () => {
  fc.assert(
    fc.property(anyEvent, (one) => {
      const file = calendarOf([one], stamp);
      expect(file.endsWith('\r\n')).toBe(true);
      const all = file.slice(0, -2).split('\r\n');
      for (const line of all) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

describe('one event', () => {
  test('is stamped with the moment the file was made', () => {
    expect(read(calendarOf([event], stamp))[0]?.stamp).toBe('2026-11-25T17:46:37Z');
  });

  test('lasts a whole day without a time, over the end of a year too', () => {
    const [one] = read(calendarOf([{ ...event, day: 364 }], stamp));
    expect(one?.event.startDate.toString()).toBe('2026-12-31');
    expect(one?.event.endDate.toString()).toBe('2027-01-01');
  });

  test('may end at midnight', () => {
    const [one] = read(calendarOf([{ ...event, time: { from: 1_380, to: 1_440 } }], stamp));
    expect(one?.event.endDate.toString()).toBe('2026-11-26T00:00:00');
  });

  test('comes again every week, so many times', () => {
    const [one] = read(calendarOf([{ ...event, time: { from: 540, to: 600 }, weeks: 3 }], stamp));
    const days: string[] = [];
    const times = one?.event.iterator();
    for (let next = times?.next(); next; next = times?.next()) days.push(next.toString());
    expect(days).toEqual(['2026-11-25T09:00:00', '2026-12-02T09:00:00', '2026-12-09T09:00:00']);
  });

  test('cannot bring a second one in with its words', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0007';
    const found = read(calendarOf([{ ...event, title, text: title, id: 'a\r\nb' }], stamp));
    expect(found).toHaveLength(1);
    expect(found[0]?.event.summary).toBe('x\nEND:VEVENT\nBEGIN:VEVENT');
  });
});
