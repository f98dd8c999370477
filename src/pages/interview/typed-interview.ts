/** An interview as it is typed in: levels and notes of one rater, and the record it is kept as. */
import { interviewRating } from '#core/interview-plan.ts';
import { makeRatingsToken, openAnyLink } from '#core/link/any-link.ts';
import type { Pack, SkillId } from '#core/pack.ts';
import { personName } from '#core/person-name.ts';
import type { PersonRecord, RaterRecord } from '#core/records.ts';
import type { Answer } from '#core/sheet.ts';
import { moment, today } from '#state/clock.ts';
import { packs } from '#state/pack.ts';

export interface TypedInterview {
  readonly rater: string;
  readonly levels: ReadonlyMap<SkillId, Answer>;
  readonly notes: ReadonlyMap<string, string>;
}

export const longestNote = 2_000;

/** The interview kept last; undefined where none is. */
export const interviewRecordOf = (person: PersonRecord): RaterRecord | undefined =>
  person.raters.findLast(({ kind }) => kind === 'interview');

export function typedOf(pack: Pack, record: RaterRecord | undefined): TypedInterview | undefined {
  const opened = record && openAnyLink(record.token, packs);
  if (!record || !opened?.ok || opened.value.kind !== 'ratings') return undefined;
  if (opened.value.pack.hash !== pack.hash) return undefined;
  const { rater, sheet } = opened.value.ratings;
  const levels = new Map<SkillId, Answer>();
  for (const { id } of pack.skills) {
    const rating = interviewRating(pack, id);
    const level = rating && sheet.get(rating.id);
    if (level !== undefined) levels.set(id, level);
  }
  return { rater, levels, notes: new Map(record.notes) };
}

/** The person with this interview in place of `earlier`, or as one more. */
export function withInterview(
  person: PersonRecord,
  pack: Pack,
  typed: TypedInterview,
  earlier: RaterRecord | undefined,
): PersonRecord {
  const sheet = new Map(
    [...typed.levels].flatMap(([skill, level]) => {
      const rating = interviewRating(pack, skill);
      return rating ? [[rating.id, level] as const] : [];
    }),
  );
  const ratings = {
    rater: personName(typed.rater),
    about: '',
    sheet,
    day: today(),
    extras: [],
  };
  const record: RaterRecord = {
    kind: 'interview',
    token: makeRatingsToken({ pack, ratings }),
    notes: [...typed.notes].filter(([, note]) => note !== ''),
  };
  const raters = earlier
    ? person.raters.map((one) => (one === earlier ? record : one))
    : [...person.raters, record];
  return { ...person, changed: moment(), raters };
}
