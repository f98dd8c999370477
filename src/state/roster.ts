/** What an owner does with the people kept here: rate, take in links, join entries, try a sample. */
import type { LinkError } from '#core/link/codes.ts';
import { openPaste } from '#core/link/pasted.ts';
import { type Outcome, ok } from '#core/outcome.ts';
import type { RatingId, SkillId } from '#core/pack.ts';
import {
  joinedTo,
  linksIn,
  merged,
  newNames,
  type RatedBy,
  ratedBy,
  withNote,
  withRating,
} from '#core/raters.ts';
import type { PersonRecord } from '#core/records.ts';
import { sampleTeam } from '#core/sample-team.ts';
import type { Answer } from '#core/sheet.ts';
import { moment, today } from './clock.ts';
import { fetchPacksFor, pack, packs } from './pack.ts';
import { newPerson, usePeople } from './people.ts';
import { usePreferences } from './preferences.ts';

const keep = (...people: readonly PersonRecord[]): void =>
  usePeople.getState().keep(...people.map((one) => ({ ...one, changed: moment() })));

const personOf = (id: string) => usePeople.getState().people.find((one) => one.id === id);

/** The ratings made here, under the name that this browser remembers. */
export const ownRatings = (rater = usePreferences.getState().rater): RatedBy => ({
  pack,
  rater,
  kind: 'rating',
});

/** Whether this person was rated here. */
export const hasRated = (person: PersonRecord): boolean =>
  (ratedBy(person, ownRatings())?.ratings.sheet.size ?? 0) > 0;

export function keepRating(id: string, rating: RatingId, answer: Answer | undefined): void {
  const person = personOf(id);
  if (person) keep(withRating(person, ownRatings(), today(), rating, answer));
}

export function keepNote(id: string, skill: SkillId, note: string): void {
  const person = personOf(id);
  if (person) keep(withNote(person, ownRatings(), today(), skill, note));
}

/** Whom plans and pictures are about: sample people can be tried on until somebody real is here. */
export function inPlay(people: readonly PersonRecord[]): readonly PersonRecord[] {
  const real = people.filter(({ sample }) => !sample);
  return real.length > 0 ? real : people;
}

export const keepPerson = (person: PersonRecord, change: Partial<PersonRecord>): void =>
  keep({ ...person, ...change });

/** Gives how many people are new. */
export function addNames(text: string): number {
  const names = newNames(text, usePeople.getState().people);
  keep(...names.map(newPerson));
  return names.length;
}

/** Gives how many links were taken in and how many could not be, or why the text holds none. */
export async function addLinks(
  text: string,
): Promise<Outcome<{ readonly taken: number; readonly others: number }, LinkError>> {
  const pasted = openPaste(text);
  if (!pasted.ok) return pasted;
  // Some may be of earlier packs.
  await fetchPacksFor(pasted.value.links);
  const { links, others } = linksIn(pasted.value, packs);
  keep(...joinedTo(usePeople.getState().people, links, newPerson));
  return ok({ taken: links.length, others });
}

export function mergePeople(one: PersonRecord, other: PersonRecord): void {
  const both = { ...merged(one, other, packs), changed: moment() };
  usePeople.getState().replace(other.id, both);
}

const sampleSeed = 2026;

export function addSample(names: readonly string[], raters: readonly [string, string]): void {
  const made = sampleTeam(pack, sampleSeed, today(), names, raters);
  keep(...made.map((one): PersonRecord => ({ ...newPerson(one.name), ...one, sample: true })));
}

/** Gives who was removed. */
export function removeSample(): readonly PersonRecord[] {
  const { people, remove } = usePeople.getState();
  const gone = people.filter(({ sample }) => sample);
  remove(...gone.map(({ id }) => id));
  return gone;
}
