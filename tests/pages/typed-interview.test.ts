// @vitest-environment jsdom
// Which interview is meant, and what an edit changes: never how many there are, nor the day.
import { expect, test } from 'vitest';
import type { SkillId } from '#core/pack.ts';
import type { PersonRecord } from '#core/records.ts';
import type { Answer } from '#core/sheet.ts';
import {
  chosenOf,
  interviewPack,
  interviewsOf,
  keptAs,
  withInterview,
} from '#pages/interview/typed-interview.ts';
import { today } from '#state/clock.ts';
import { pack } from '#state/pack.ts';
import { newPerson } from '#state/people.ts';

const typed = (rater: string, ...levels: readonly Answer[]) => ({
  rater,
  levels: new Map<SkillId, Answer>(
    levels.flatMap((level, i) => {
      const skill = pack.skills[i];
      return skill ? [[skill.id, level] as const] : [];
    }),
  ),
  notes: new Map<string, string>(),
});
const withNew = (person: PersonRecord, rater: string, ...levels: readonly Answer[]) =>
  withInterview(person, keptAs(person, pack, typed(rater, ...levels), undefined));
const ratersOf = (person: PersonRecord) => interviewsOf(person, pack).map((one) => one.typed.rater);

const two = withNew(withNew(newPerson('Ana'), 'Kim', 1, 2), 'Lou', 5);

test('what is kept reads as what was typed in', () => {
  expect(interviewPack(two)).toBe(pack);
  expect(interviewsOf(two, pack).map((one) => one.typed)).toEqual([
    typed('Kim', 1, 2),
    typed('Lou', 5),
  ]);
  expect(interviewsOf(two, pack)[0]?.day).toBe(today());
});

test('an edit stays in its place and on its day, however often it is made', () => {
  const [first] = interviewsOf(two, pack);
  if (!first) throw new Error('nothing kept');
  let earlier = { ...first, day: 3 };
  let person = two;
  for (const level of [3, 4, 5] as const) {
    earlier = keptAs(person, pack, typed('Kim', level), earlier);
    person = withInterview(person, earlier);
  }
  expect(ratersOf(person)).toEqual(['Kim', 'Lou']);
  expect(interviewsOf(person, pack)[0]).toMatchObject({ day: 3, typed: typed('Kim', 5) });
});

test('the choice follows an interview that changes under it, and never makes another of it', () => {
  const kept = interviewsOf(two, pack);
  const [kim, lou] = kept;
  if (!kim || !lou) throw new Error('nothing kept');
  expect(chosenOf(kept, 'newest')).toBe(lou);
  expect(chosenOf(kept, 'another')).toBeUndefined();
  expect(chosenOf(kept, kim)).toBe(kim);
  const edited = withInterview(two, keptAs(two, pack, typed('Kim', 4, 4, 4), kim));
  expect(chosenOf(interviewsOf(edited, pack), kim)?.typed).toEqual(typed('Kim', 4, 4, 4));
  expect(chosenOf([lou], kim)).toBe(lou);
  expect(chosenOf([], kim)).toBeUndefined();
});

test('two that are alike are still told apart', () => {
  const twins = withNew(withNew(newPerson('Ana'), 'Kim', 3), 'Kim', 3);
  const kept = interviewsOf(twins, pack);
  for (const one of kept) expect(chosenOf(kept, one)).toBe(one);
  expect(kept.map(({ place }) => place)).toEqual([0, 1]);
});

test('ratings are no interviews', () => {
  const [one, other] = two.raters;
  if (!one || !other) throw new Error('nothing kept');
  const rated = { ...two, raters: [{ ...one, kind: 'rating' as const }, other] };
  expect(interviewsOf(rated, pack).map(({ place }) => place)).toEqual([1]);
});
