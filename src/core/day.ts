/** Days as links count them: whole days since 2026-01-01, so that a date fits 16 bits. */

export const lastDay = 0xffff;
const dayOne = 20_454; // 2026-01-01 in days since 1970-01-01
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number) => [
  31,
  isLeap(year) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];

/** "2026-11-25" from a day number. */
export function isoDate(day: number): string {
  let rest = Math.trunc(day);
  let year = 2026;
  for (; rest >= (isLeap(year) ? 366 : 365); year++) rest -= isLeap(year) ? 366 : 365;
  let month = 1;
  for (const length of lengths(year)) {
    if (rest < length) break;
    rest -= length;
    month++;
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(rest + 1).padStart(2, '0')}`;
}

/** The day number of "2026-11-25", or undefined for what is no date or outside 2026-01-01 .. 65,535 days on. */
export function parseIsoDate(text: string): number | undefined {
  const [, y, m, d] = datePattern.exec(text)?.map(Number) ?? [];
  if (y === undefined || m === undefined || d === undefined || y < 2026) return undefined;
  const months = lengths(y);
  if (m < 1 || m > 12 || d < 1 || d > (months[m - 1] ?? 0)) return undefined;
  let day = d - 1;
  for (const length of months.slice(0, m - 1)) day += length;
  for (let year = 2026; year < y; year++) day += isLeap(year) ? 366 : 365;
  return day <= lastDay ? day : undefined;
}

/** The day number of a moment given in milliseconds since 1970, with the offset of the local clock in minutes. */
export function dayOfMoment(milliseconds: number, offsetMinutes: number): number {
  const day = Math.floor((milliseconds / 60_000 + offsetMinutes) / 1_440) - dayOne;
  return Math.min(Math.max(day, 0), lastDay);
}
