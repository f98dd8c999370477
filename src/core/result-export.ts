/**
 * A result as files that other programs read: a table and JSON. Knows a report and the link it came from; refuses to
 * know how it is saved. Scores are rounded to one digit: they are for reading, and the link gives them anew.
 */
import * as v from 'valibot';
import { csvLineOf } from './csv.ts';
import { isoDate } from './day.ts';
import { makeResultToken } from './link/link.ts';
import type { SharedResult } from './link/result-body.ts';
import { roleOf, skillOf } from './pack.ts';
import type { DecisionRecord } from './plan-records.ts';
import type { Mark, Report } from './report.ts';

/** A decision, as far as it is about one person. */
export interface DecisionOn
  extends Pick<DecisionRecord, 'day' | 'reason' | 'followed' | 'signs' | 'review'> {
  readonly roles: readonly string[];
}

/** The decisions that gave somebody a seat. */
export const decisionsOn = (
  person: string,
  decisions: readonly DecisionRecord[],
): readonly (DecisionOn & Pick<DecisionRecord, 'id'>)[] =>
  decisions.flatMap(({ seats, ...decision }) => {
    const roles = seats.filter((seat) => seat.person === person).map(({ role }) => role);
    return roles.length === 0 ? [] : [{ ...decision, roles }];
  });

const resultFormat = 'rolefit-result';
const version = 1;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const scoresOf = ({ score, low, high }: Mark) => ({
  score: rounded(score),
  low: rounded(low),
  high: rounded(high),
});

const titles = ['name', 'date', 'kind', 'id', 'title', 'score', 'low', 'high', 'bar', 'standing'];

/** One line per role and skill. A skill without answers has no score: its line leaves the numbers out. */
export function resultCsv({ pack, name, day }: SharedResult, { roles }: Report): string {
  const frame = [name, isoDate(day)];
  const lines = roles.flatMap(({ role, bar, statement, skills, ...mark }) => {
    const bars = rounded(bar);
    const { score, low, high } = scoresOf(mark);
    const own = [role, roleOf(pack, role).title, score, low, high, bars, statement.kind];
    return [
      [...frame, 'role', ...own],
      ...skills.map((line) => {
        const numbers = line.standing === 'unanswered' ? [] : Object.values(scoresOf(line));
        const cells = numbers.length > 0 ? numbers : [null, null, null];
        const { skill, standing } = line;
        return [...frame, 'skill', skill, skillOf(pack, skill).name, ...cells, bars, standing];
      }),
    ];
  });
  return [titles, ...lines].map(csvLineOf).join('');
}

/** Opens again by its token, wherever a link is pasted. `decisions`: those that gave this person a seat. */
export function resultJson(
  result: SharedResult,
  { verdict, roles }: Report,
  decisions: readonly DecisionOn[] = [],
): string {
  const { pack, name, day, wants } = result;
  const written = {
    format: resultFormat,
    version,
    token: makeResultToken(result),
    name,
    date: isoDate(day),
    pack: pack.hash,
    verdict: { kind: verdict.kind, best: verdict.best, probability: verdict.bestProbability },
    scores: roles.map(({ role, bar, statement, skills, ...mark }) => ({
      role,
      ...scoresOf(mark),
      bar: rounded(bar),
      standing: statement.kind,
      skills: skills.map(({ skill, standing, ...line }) => ({
        skill,
        ...(standing !== 'unanswered' && scoresOf(line)),
        standing,
        ...(wants?.has(skill) && { wish: wants.get(skill) }),
      })),
    })),
    ...(decisions.length > 0 && {
      decisions: decisions.map(({ day, roles, reason, followed, signs, review }) => ({
        date: isoDate(day),
        roles,
        reason,
        followed,
        signs,
        review: isoDate(review),
      })),
    }),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

/** Only what opens it again: the scores in it are for reading, and are worked out anew. */
const fileShape = v.object({ format: v.literal(resultFormat), token: v.string() });

/** More than any file of ours has. */
export const longestFile = 1_000_000;

/** What to look for a link in: of a file of ours the link in it, of any other text the text itself. Total. */
export function linkTextIn(file: string): string {
  try {
    const parsed = v.safeParse(fileShape, JSON.parse(file));
    return parsed.success ? parsed.output.token : file;
  } catch {
    return file;
  }
}
