/** What an owner does with the people kept here: rate, take in links, join entries, try a sample. */
import type { RatingId, SkillId } from '#core/pack.ts';
import {
  joinedTo,
  linksIn,
  merged,
  newNames,
  type RatedBy,
  withNote,
  withRating,
} from '#core/raters.ts';
import type { PersonRecord } from '#core/records.ts';
import { sampleTeam } from '#core/sample-team.ts';
import type { Answer } from '#core/sheet.ts';
import { moment, today } from './clock.ts';
import { pack, packs } from './pack.ts';
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

export function keepRating(id: string, rating: RatingId, answer: Answer | undefined): void {
  const person = personOf(id);
  if (person) keep(withRating(person, ownRatings(), today(), rating, answer));
}

export function keepNote(id: string, skill: SkillId, note: string): void {
  const person = personOf(id);
  if (person) keep(withNote(person, ownRatings(), today(), skill, note));
}

export const keepPerson = (person: PersonRecord, change: Partial<PersonRecord>): void =>
  keep({ ...person, ...change });

/** Gives how many people are new. */
export function addNames(text: string): number {
  const names = newNames(text, usePeople.getState().people);
  keep(...names.map(newPerson));
  return names.length;
}

/** Gives how many links were taken in, and how many could not be. */
export function addLinks(text: string): { readonly taken: number; readonly others: number } {
  const { links, others } = linksIn(text, packs);
  keep(...joinedTo(usePeople.getState().people, links, packs, newPerson));
  return { taken: links.length, others };
}

export function mergePeople(one: PersonRecord, other: PersonRecord): void {
  keep(merged(one, other, packs));
  usePeople.getState().remove(other.id);
}

const sampleSeed = 2026;

export function addSample(names: readonly string[], raters: readonly [string, string]): void {
  const made = sampleTeam(pack, sampleSeed, today(), names, raters);
  keep(...made.map((one): PersonRecord => ({ ...newPerson(one.name), ...one, sample: true })));
}

export function removeSample(): void {
  const { people, remove } = usePeople.getState();
  remove(...people.filter(({ sample }) => sample).map(({ id }) => id));
}
