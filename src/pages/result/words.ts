/** Texts that the map, the lists and their tables share. */

import { levelOf } from '#core/headline.ts';
import { type Pack, roleOf, skillOf } from '#core/pack.ts';
import type { Mark, Report, RoleReport, SkillLine } from '#core/report.ts';
import { text } from '#state/wording.ts';
import type { SkillsDrawn } from './skill-lines.ts';

export const whole = Math.round;

export const rangeText = (mark: Mark): string =>
  text('range', { low: whole(mark.low), high: whole(mark.high) });

export const statementText = ({ statement }: RoleReport): string =>
  statement.kind === 'unknown' ? text('level.unknown') : text(`level.${levelOf(statement)}`);

export const standingText = (line: SkillLine): string => text(`standing.${line.standing}`);

export function mapFinding(pack: Pack, { who, roles: [x, y] }: Report): string {
  return text('map.finding', {
    ...who,
    A: roleOf(pack, x.role).title,
    B: roleOf(pack, y.role).title,
    x: whole(x.score),
    xLow: whole(x.low),
    xHigh: whole(x.high),
    y: whole(y.score),
    yLow: whole(y.low),
    yHigh: whole(y.high),
  });
}

export function skillsFinding({ pack, role, own }: SkillsDrawn): string {
  const best = role.skills[0];
  const worst = role.skills.at(-1);
  if (!best || !worst) return '';
  const said = {
    role: roleOf(pack, role.role).title,
    bar: whole(role.bar),
    best: skillOf(pack, best.skill).inSentence,
    high: whole(best.score),
    worst: skillOf(pack, worst.skill).inSentence,
    low: whole(worst.score),
  };
  if (own.size === 0) return text('skills.finding', said);
  return text('skills.finding-own', {
    ...said,
    ownHigh: whole(own.get(best.skill)?.score ?? best.score),
    ownLow: whole(own.get(worst.skill)?.score ?? worst.score),
  });
}
