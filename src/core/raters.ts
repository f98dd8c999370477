/** Ratings joined to people, one choice at a time or as they come in links. Knows records; refuses to know the clock. */
import { type OpenedRater, ratersIn } from './evidence.ts';
import { makeRatingsToken, type OpenedLink, openAnyLink } from './link/any-link.ts';
import type { PastedLinks } from './link/pasted.ts';
import type { ObserverSheet } from './measure.ts';
import type { Pack, RatingId, SkillId } from './pack.ts';
import { personName } from './person-name.ts';
import type { PersonRecord, RaterRecord } from './records.ts';
import type { Answer } from './sheet.ts';

type Packs = ReadonlyMap<string, Pack>;

/** Whose ratings of a person, by which questions. */
export interface RatedBy {
  readonly pack: Pack;
  readonly rater: string;
  readonly kind: RaterRecord['kind'];
}

/** The ratings that somebody has made of a person so far. */
export function ratedBy(person: PersonRecord, by: RatedBy): OpenedRater | undefined {
  const rater = personName(by.rater);
  return ratersIn(person, new Map([[by.pack.hash, by.pack]])).find(
    ({ record, ratings }) => record.kind === by.kind && ratings.rater === rater,
  );
}

function withSheet(
  person: PersonRecord,
  by: RatedBy,
  day: number,
  change: (sheet: ObserverSheet) => ObserverSheet,
  notes: (notes: RaterRecord['notes']) => RaterRecord['notes'],
): PersonRecord {
  const before = ratedBy(person, by);
  const token = makeRatingsToken({
    pack: by.pack,
    ratings: {
      rater: personName(by.rater),
      about: '',
      sheet: change(before?.ratings.sheet ?? new Map()),
      day,
      extras: before?.ratings.extras ?? [],
    },
  });
  const record = { kind: by.kind, token, notes: notes(before?.record.notes ?? []) };
  const raters = before
    ? person.raters.map((one) => (one === before.record ? record : one))
    : [...person.raters, record];
  return { ...person, raters };
}

/** The person with one rating chosen, or taken back where there is no answer. */
export const withRating = (
  person: PersonRecord,
  by: RatedBy,
  day: number,
  rating: RatingId,
  answer: Answer | undefined,
): PersonRecord =>
  withSheet(
    person,
    by,
    day,
    (sheet) => {
      const next = new Map(sheet);
      if (answer === undefined) next.delete(rating);
      else next.set(rating, answer);
      return next;
    },
    (notes) => notes,
  );

/** The person with a note on what was seen of one skill. */
export const withNote = (
  person: PersonRecord,
  by: RatedBy,
  day: number,
  skill: SkillId,
  note: string,
): PersonRecord =>
  withSheet(
    person,
    by,
    day,
    (sheet) => sheet,
    (notes) => {
      const others = notes.filter(([one]) => one !== skill);
      return note ? [...others, [skill, note.slice(0, 4_096)]] : others;
    },
  );

/** The person with one own result more; the same result twice stays one, and counts as the newest. */
export const withSelf = (person: PersonRecord, token: string): PersonRecord => ({
  ...person,
  selves: [...person.selves.filter((one) => one !== token), token],
});

/**
 * The person with ratings that came as a token. Nothing that came earlier makes room, whatever the newcomer calls
 * itself: a name in a link proves nothing. The same ratings twice stay one, with the notes they have.
 */
export const withRater = (person: PersonRecord, token: string): PersonRecord =>
  person.raters.some((known) => known.token === token)
    ? person
    : { ...person, raters: [...person.raters, { kind: 'rating', token, notes: [] }] };

const nameKey = (name: string) => personName(name).toLowerCase();

/** Two entries of one person as one: the first one's name and id, everything either knew. */
export function merged(one: PersonRecord, other: PersonRecord, packs: Packs): PersonRecord {
  const selves = [...other.selves.filter((token) => !one.selves.includes(token)), ...one.selves];
  const dayOf = (token: string) => {
    const opened = openAnyLink(token, packs);
    return opened.ok && opened.value.kind === 'result' ? opened.value.result.day : 0;
  };
  const isKnown = (token: string) => one.raters.some((known) => known.token === token);
  const raters = [...one.raters, ...other.raters.filter(({ token }) => !isKnown(token))];
  return {
    ...one,
    raters,
    name: one.name || other.name,
    sample: one.sample && other.sample,
    selves: selves.toSorted((a, b) => dayOf(a) - dayOf(b)),
    takes: one.takes || other.takes,
    cover: one.cover || other.cover,
  };
}

/** The names of a list, one per line, that nobody has yet. */
export function newNames(text: string, people: readonly PersonRecord[]): readonly string[] {
  const known = new Set(people.filter(({ sample }) => !sample).map(({ name }) => nameKey(name)));
  const names: string[] = [];
  for (const line of text.slice(0, 100_000).split('\n')) {
    const name = personName(line);
    if (!name || known.has(nameKey(name))) continue;
    known.add(nameKey(name));
    names.push(name);
  }
  return names;
}

type PersonLink = Extract<OpenedLink, { readonly kind: 'result' | 'ratings' }>;

export interface FoundLinks {
  readonly links: readonly PersonLink[];
  /** Links that did not open, or that say nothing of a person. */
  readonly others: number;
}

/** What a pasted text says of people. Total. */
export function linksIn(pasted: PastedLinks, packs: Packs): FoundLinks {
  const links: PersonLink[] = [];
  for (const { token } of pasted.links) {
    const opened = openAnyLink(token, packs);
    if (!opened.ok) continue;
    const link = opened.value;
    if (link.kind === 'result' || link.kind === 'ratings') links.push(link);
  }
  return { links, others: pasted.links.length - links.length + Number(pasted.hasDamaged) };
}

/** Whether somebody has what a link holds already. */
export const isKnownLink = (people: readonly PersonRecord[], { token }: PersonLink): boolean =>
  people.some(
    ({ sample, selves, raters }) =>
      !sample && (selves.includes(token) || raters.some((one) => one.token === token)),
  );

const aboutOf = (link: PersonLink): string =>
  link.kind === 'result' ? link.result.name : link.ratings.about;

/** Who changes when links are taken in: a person of the same name, or a new one. */
export function joinedTo(
  people: readonly PersonRecord[],
  links: readonly PersonLink[],
  newPerson: (name: string) => PersonRecord,
): readonly PersonRecord[] {
  const changed = new Map<string, PersonRecord>();
  const all = () => [
    ...changed.values(),
    ...people.filter(({ id, sample }) => !sample && !changed.has(id)),
  ];
  for (const link of links) {
    const key = nameKey(aboutOf(link));
    const known = all().find(
      (one) =>
        one.selves.includes(link.token) ||
        one.raters.some(({ token }) => token === link.token) ||
        (key !== '' && nameKey(one.name) === key),
    );
    const person = known ?? newPerson(aboutOf(link));
    const next =
      link.kind === 'result' ? withSelf(person, link.token) : withRater(person, link.token);
    changed.set(person.id, next);
  }
  return [...changed.values()];
}
