/**
 * A week for one person who does both jobs: blocks of time that belong to one role each, so that neither eats the
 * other. Knows a report, wishes and the hours there are; refuses to know the clock, and which two roles they are.
 *
 * Half the hours each. The role that is clearly stronger gets a tenth more, the one clearly more wanted another tenth;
 * where the two pull apart they cancel. The role that draws more stands in long blocks on few days. The other one, which
 * is put off more easily, comes first in the day, in short blocks on as many days as it fills.
 */
import type { Pack, RoleId, SkillId } from './pack.ts';
import type { Report, RoleReport, SkillLine } from './report.ts';
import type { Wants, Wish } from './wants.ts';

export interface WeekFrame {
  /** For both roles together, in half hours. */
  readonly hours: number;
  /** Which days, from 0 for Monday to 6. */
  readonly weekdays: readonly number[];
  /** When a day begins, in minutes after midnight. */
  readonly start: number;
  /** The Monday of the first week, in days since 2026-01-01. */
  readonly firstDay: number;
}

export interface WeekBlock {
  readonly role: RoleId;
  readonly day: number;
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
  /** Whose weekly activities it is for. */
  readonly skills: readonly SkillId[];
}

export const weekReasons = ['strength', 'wish', 'both', 'apart', 'even'] as const;
/** Why one role gets more of the week: stronger, more wanted, both; or why not: the two pull apart, nothing is clear. */
export type WeekReason = (typeof weekReasons)[number];

export interface HandOff {
  readonly skill: SkillId;
  readonly wish: Wish | undefined;
}

export interface WeekPlan {
  /** In the order in which they come. */
  readonly blocks: readonly WeekBlock[];
  /** The role with the long blocks, and the one that comes first in the day. */
  readonly long: RoleId;
  readonly early: RoleId;
  readonly reason: WeekReason;
  /** What to give to somebody else first; undefined where everything is above its bar or unanswered. */
  readonly handOff: HandOff | undefined;
  /** The first chosen day after 90 days. */
  readonly review: number;
}

const slot = 30;
const slotsADay = 20;
const pause = 30;
const shortest = 2;
const longest = 6;
const clearWish = 0.5;
const reviewDays = 90;

/** 0 for Monday. 2026-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;
export const mondayFrom = (day: number): number => day + ((7 - weekdayOf(day)) % 7);

/** How many hours fit into so many days. */
export const mostHours = (days: number): number => (days * slotsADay * slot) / 60;

const wishPoints: Readonly<Record<Wish, number>> = { happily: 1, fine: 0, 'rather-not': -1 };

/** How much the activities of a role are wanted, from -1 to 1; 0 where nothing was said. */
function wishFor({ skills }: RoleReport, wants: Wants): number {
  const said = skills.flatMap(({ skill }) => wants.get(skill) ?? []);
  return said.reduce((sum, wish) => sum + wishPoints[wish], 0) / Math.max(1, said.length);
}

interface Pull {
  /** The place of the role that draws more. */
  readonly place: 0 | 1;
  readonly tenths: number;
  readonly reason: WeekReason;
}

function pullOf({ roles, verdict }: Report, wants: Wants): Pull {
  const [first, second] = roles;
  const towards = verdict.lean.kind === 'toward' ? verdict.lean.role : undefined;
  const strength = towards === undefined ? 0 : towards === first.role ? 1 : -1;
  const apart = wishFor(first, wants) - wishFor(second, wants);
  const wish = Math.abs(apart) < clearWish ? 0 : Math.sign(apart);
  const sum = strength + wish;
  const nearer = second.score - second.bar > first.score - first.bar ? 1 : 0;
  const place = sum === 0 ? nearer : sum > 0 ? 0 : 1;
  const tenths = Math.abs(sum);
  if (sum === 0) return { place, tenths, reason: strength === 0 ? 'even' : 'apart' };
  return { place, tenths, reason: tenths === 2 ? 'both' : strength === 0 ? 'wish' : 'strength' };
}

/** What to give away first: below or around its bar and rather not done; else what is furthest below its bar. */
export function handOffFirst({ roles }: Report, wants: Wants): HandOff | undefined {
  const lines = roles.flatMap(({ skills }) => skills);
  const open = lines
    .filter(({ standing }) => standing === 'gap' || standing === 'near')
    .toSorted((a, b) => a.distance - b.distance);
  const unwanted = open.find(({ skill }) => wants.get(skill) === 'rather-not');
  const chosen = unwanted ?? open.find(({ standing }) => standing === 'gap');
  return chosen && { skill: chosen.skill, wish: wants.get(chosen.skill) };
}

/** So many slots in so many parts, as even as can be, the longer ones first. */
const parted = (slots: number, parts: number): readonly number[] =>
  Array.from({ length: parts }, (_, i) => Math.floor(slots / parts) + (i < slots % parts ? 1 : 0));

/** So many of the days, spread over the week. */
const spread = (days: readonly number[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => days[Math.floor((i * days.length) / count)] ?? 0);

const order: readonly (Wish | undefined)[] = ['happily', 'fine', undefined, 'rather-not'];

/** The wanted first, the stronger first among them. */
const ranked = (lines: readonly SkillLine[], wants: Wants, without: SkillId | undefined) =>
  lines
    .filter(({ skill }, _, all) => skill !== without || all.length === 1)
    .toSorted((a, b) => {
      const wish = order.indexOf(wants.get(a.skill)) - order.indexOf(wants.get(b.skill));
      return wish || b.distance - a.distance;
    })
    .map(({ skill }) => skill);

/** Every skill in a block and a skill in every block, by turns. */
function dealt(skills: readonly SkillId[], blocks: number): readonly (readonly SkillId[])[] {
  const hands: SkillId[][] = Array.from({ length: blocks }, () => []);
  for (let i = 0; i < Math.max(skills.length, blocks); i++) {
    const skill = skills[i % skills.length];
    if (skill !== undefined) hands[i % blocks]?.push(skill);
  }
  return hands;
}

/** Undefined where the hours are too few for two roles, too many for the days, or no half hours. */
export function weekPlan(
  pack: Pack,
  report: Report,
  wants: Wants,
  { hours, weekdays, start, firstDay }: WeekFrame,
): WeekPlan | undefined {
  const days = [...new Set(weekdays)].toSorted((a, b) => a - b);
  const slots = (hours * 60) / slot;
  if (!Number.isInteger(slots) || slots < 2 || days.length === 0) return undefined;
  if (slots > days.length * slotsADay) return undefined;
  const { place, tenths, reason } = pullOf(report, wants);
  const long = pack.roles[place].id;
  const early = pack.roles[place === 0 ? 1 : 0].id;
  const handOff = handOffFirst(report, wants);
  const linesOf = (role: RoleId) =>
    ranked(report.roles.find((one) => one.role === role)?.skills ?? [], wants, handOff?.skill);

  const longSlots = Math.min(slots - 1, Math.round(slots * (0.5 + tenths / 10)));
  const earlySlots = slots - longSlots;
  const earlyCount = Math.min(days.length, Math.max(1, Math.floor(earlySlots / shortest)));
  const longCount = Math.min(days.length, Math.ceil(longSlots / longest));
  const earlyParts = parted(earlySlots, earlyCount);
  const longParts = parted(longSlots, longCount);
  // From the end of the week, so that on few days the two fall on different ones.
  const longDays = spread(days.toReversed(), longCount);
  const earlyEnds = new Map<number, number>();
  const earlySkills = dealt(linesOf(early), earlyCount);
  const longSkills = dealt(linesOf(long), longCount);
  const earlyBlocks = spread(days, earlyCount).map((day, i): WeekBlock => {
    const to = start + (earlyParts[i] ?? 0) * slot;
    earlyEnds.set(day, to);
    return { role: early, day: firstDay + day, from: start, to, skills: earlySkills[i] ?? [] };
  });
  const longBlocks = longDays.map((day, i): WeekBlock => {
    const before = earlyEnds.get(day);
    const from = before === undefined ? start : before + pause;
    const to = from + (longParts[i] ?? 0) * slot;
    return { role: long, day: firstDay + day, from, to, skills: longSkills[i] ?? [] };
  });
  const review = Array.from({ length: 7 }, (_, i) => firstDay + reviewDays + i).find((day) =>
    days.includes(weekdayOf(day)),
  );
  return {
    blocks: [...earlyBlocks, ...longBlocks].toSorted((a, b) => a.day - b.day || a.from - b.from),
    long,
    early,
    reason,
    handOff,
    review: review ?? firstDay + reviewDays,
  };
}
