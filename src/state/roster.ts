/** What an owner does with the people kept here: rate, take in links, join entries, try a sample. */
import { looksLikeBackup } from '#core/backup.ts';
import type { LinkError } from '#core/link/codes.ts';
import { openPaste } from '#core/link/pasted.ts';
import { mailText } from '#core/mail-text.ts';
import { failed, type Outcome, ok } from '#core/outcome.ts';
import type { RatingId, SkillId } from '#core/pack.ts';
import {
  isKnownLink,
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
import { linkTextIn } from '#core/result-export.ts';
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

export interface TakenLinks {
  readonly taken: number;
  /** Nothing changed by these: somebody has what they hold. */
  readonly known: number;
  readonly others: number;
}

/** Gives what became of the links in a text, or why it holds none. */
export async function addLinks(text: string): Promise<Outcome<TakenLinks, LinkError>> {
  const pasted = openPaste(text);
  if (!pasted.ok) return pasted;
  // Some may be of earlier packs.
  await fetchPacksFor(pasted.value.links);
  const { links, others } = linksIn(pasted.value, packs);
  const { people } = usePeople.getState();
  const fresh = links.filter((link) => !isKnownLink(people, link));
  keep(...joinedTo(people, fresh, newPerson));
  return ok({ taken: fresh.length, known: links.length - fresh.length, others });
}

/** The same for a file: a result of ours, a saved mail, or any text. */
export const addFile = async (file: string): Promise<Outcome<TakenLinks, LinkError | 'backup'>> =>
  looksLikeBackup(file) ? failed('backup') : addLinks(mailText(linkTextIn(file)));

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
