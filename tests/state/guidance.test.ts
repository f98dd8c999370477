// What pages look up beside the measurement: there for every skill and rating of today's pack, and for no other.
import { expect, test } from 'vitest';
import { skillLevels } from '#core/guidance-schema.ts';
import { adviceOf, wantsList } from '#state/advice.ts';
import { interviewOf, leadingQuestions } from '#state/interview.ts';
import { ratingWordsOf } from '#state/observer-words.ts';
import { pack } from '#state/pack.ts';
import { presetOf, presets } from '#state/presets.ts';
import { filesOf, packFrom } from '../support/small-packs.ts';

const skills = pack.skills.map(({ id }) => id);

test('every skill has advice at every level, a weekly activity and an interview', () => {
  for (const skill of skills) {
    const advice = adviceOf(skill);
    for (const level of skillLevels) expect(advice?.practise[level], skill).toMatch(/\w/);
    expect(interviewOf(skill)?.questions, skill).toHaveLength(3);
  }
  expect(wantsList.map(({ skill }) => skill)).toEqual(skills);
  expect(leadingQuestions).toHaveLength(2);
});

test('a preset is found by its id, and one of another release is not', () => {
  for (const preset of presets) expect(presetOf(preset.id)).toBe(preset);
  expect(presetOf('castle')).toBeUndefined();
});

test('the words of the ratings load apart from the pack, which has none', () => {
  expect(pack.ratings.length).toBeGreaterThan(0);
  for (const { id, skill, text } of pack.ratings) {
    expect(text).toBe('');
    const words = ratingWordsOf(id);
    expect(words).toMatchObject({ id, skill });
    expect(words?.text).toMatch(/\?$/);
    expect(words?.lookFor).toMatch(/\w/);
    expect(new Set(words?.options).size).toBe(5);
  }
});

test('what only another pack knows is not here, and that is no error', () => {
  const other = packFrom(filesOf({ ratings: 2 }));
  for (const { id } of other.skills) {
    expect(adviceOf(id)).toBeUndefined();
    expect(interviewOf(id)).toBeUndefined();
  }
  for (const { id } of other.ratings) expect(ratingWordsOf(id)).toBeUndefined();
});
