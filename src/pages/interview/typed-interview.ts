/** An interview as it is typed in: levels and notes of one rater, and the record it is kept as. */
import { type OpenedRater, ratersIn, resultOf } from '#core/evidence.ts';
import { interviewRating } from '#core/interview-plan.ts';
import { makeRatingsToken } from '#core/link/any-link.ts';
import type { Pack, SkillId } from '#core/pack.ts';
import { personName } from '#core/person-name.ts';
import type { PersonRecord, RaterRecord } from '#core/records.ts';
import type { Answer } from '#core/sheet.ts';
import { moment, today } from '#state/clock.ts';
import { packs, pack as todays } from '#state/pack.ts';

export interface TypedInterview {
  readonly rater: string;
  readonly levels: ReadonlyMap<SkillId, Answer>;
  readonly notes: ReadonlyMap<string, string>;
}

export interface KeptInterview {
  readonly record: RaterRecord;
  /** Where the record stands among the person's raters. */
  readonly place: number;
  readonly day: number;
  readonly typed: TypedInterview;
}

/** Another interview than any that is kept, the one kept last, or one of them: its token changes with each edit. */
export type Choice = 'another' | 'newest' | KeptInterview;

export const longestNote = 2_000;

/** By which questions an interview with this person is kept. */
export const interviewPack = (person: PersonRecord): Pack =>
  resultOf(person, packs)?.pack ?? todays;

function levelsIn(pack: Pack, { ratings }: OpenedRater): ReadonlyMap<SkillId, Answer> {
  const levels = new Map<SkillId, Answer>();
  for (const { id } of pack.skills) {
    const rating = interviewRating(pack, id);
    const level = rating && ratings.sheet.get(rating.id);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}

/** The interviews that can be gone on with, oldest first. Those of other questions stay as they are. */
export const interviewsOf = (person: PersonRecord, pack: Pack): readonly KeptInterview[] =>
  ratersIn(person, new Map([[pack.hash, pack]]))
    .filter(({ record }) => record.kind === 'interview')
    .map((opened) => ({
      record: opened.record,
      place: person.raters.indexOf(opened.record),
      day: opened.ratings.day,
      typed: {
        rater: opened.ratings.rater,
        levels: levelsIn(pack, opened),
        notes: new Map(opened.record.notes),
      },
    }))
    .toSorted((a, b) => a.day - b.day);

/** What a choice means among those that are kept now: another tab may have edited or removed the one chosen. */
export function chosenOf(
  kept: readonly KeptInterview[],
  choice: Choice,
): KeptInterview | undefined {
  if (choice === 'another') return undefined;
  if (choice === 'newest') return kept.at(-1);
  const { record, place, day, typed } = choice;
  const same = kept.filter((one) => one.record.token === record.token);
  return (
    same.find((one) => one.place === place) ??
    same.at(-1) ??
    kept.find((one) => one.typed.rater === typed.rater && one.day === day) ??
    kept.at(-1)
  );
}

/** What is typed in, as it is kept. It keeps the day of the interview, whenever it is edited. */
export function keptAs(
  person: PersonRecord,
  pack: Pack,
  typed: TypedInterview,
  earlier: KeptInterview | undefined,
): KeptInterview {
  const sheet = new Map(
    [...typed.levels].flatMap(([skill, level]) => {
      const rating = interviewRating(pack, skill);
      return rating ? [[rating.id, level] as const] : [];
    }),
  );
  const rater = personName(typed.rater);
  const day = earlier?.day ?? today();
  const token = makeRatingsToken({ pack, ratings: { rater, about: '', sheet, day, extras: [] } });
  const notes = [...typed.notes].filter(([, note]) => note !== '');
  return {
    record: { kind: 'interview', token, notes },
    place: earlier?.place ?? person.raters.length,
    day,
    typed: { ...typed, rater },
  };
}

/** The person with an interview in its place, as a new one or as an edit. */
export const withInterview = (
  person: PersonRecord,
  { record, place }: KeptInterview,
): PersonRecord => ({
  ...person,
  changed: moment(),
  raters: person.raters.toSpliced(place, 1, record),
});
