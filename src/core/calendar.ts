/**
 * Events as an iCalendar file (RFC 5545). Knows days, minutes and lines of text; refuses to know what the events are
 * for, and what time it is. Times are those of the clock of whoever opens the file, as a plan for the week means them.
 */
import { isoDate } from './day.ts';

export interface CalendarEvent {
  /** Letters, digits and dashes. An event with the same id again takes the place of the first in most calendars. */
  readonly id: string;
  readonly title: string;
  /** What stands below the title; may have several lines, or be empty. */
  readonly text: string;
  /** Days since 2026-01-01. */
  readonly day: number;
  /** Minutes after midnight, `to` after `from`; the whole day where left out. */
  readonly time?: { readonly from: number; readonly to: number };
  /** How many weeks in a row; once where left out. */
  readonly weeks?: number;
}

const minutesADay = 1_440;
const mostBytes = 75;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Section 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(controls, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');

const encoder = new TextEncoder();

/** Section 3.1: a line of at most 75 bytes, cut between characters; what goes on begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (bytes + more > mostBytes) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += more;
  }
  return [...parts, part].join('\r\n');
}

const dateOf = (day: number): string => isoDate(day).replaceAll('-', '');
const two = (value: number): string => String(value).padStart(2, '0');

/** Midnight at the end of a day is the beginning of the next. */
function momentOf(day: number, minute: number): string {
  const rest = minute % minutesADay;
  const on = day + Math.floor(minute / minutesADay);
  return `${dateOf(on)}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`;
}

const firstDay = 20_454; // 2026-01-01 in days since 1970-01-01

/** In universal time, from milliseconds since 1970. */
function stampOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000) - firstDay * 86_400);
  const moment = momentOf(0, Math.floor(seconds / 60));
  return `${moment.slice(0, -2)}${two(seconds % 60)}Z`;
}

function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const { id, title, text, day, time, weeks = 1 } = event;
  const when = time
    ? [`DTSTART:${momentOf(day, time.from)}`, `DTEND:${momentOf(day, time.to)}`]
    : [`DTSTART;VALUE=DATE:${dateOf(day)}`, `DTEND;VALUE=DATE:${dateOf(day + 1)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@rolefit`,
    `DTSTAMP:${stamp}`,
    ...when,
    ...(weeks > 1 ? [`RRULE:FREQ=WEEKLY;COUNT=${weeks}`] : []),
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    // A whole day to remember something by does not make anybody busy.
    `TRANSP:${time ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/** `stamp`: when the file is made, in milliseconds since 1970. */
export function calendarOf(events: readonly CalendarEvent[], stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rolefit//Rolefit//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stampOf(stamp))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
