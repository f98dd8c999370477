/**
 * What is known of a kept person: the newest own result that opens, and what others say. Knows tokens and packs;
 * refuses to judge anybody.
 */
import { openAnyLink } from './link/any-link.ts';
import type { SharedBrief } from './link/brief-body.ts';
import { openLink } from './link/link.ts';
import type { RatingsFor } from './link/observer-body.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Pack } from './pack.ts';
import type { PersonRecord } from './records.ts';

function selfOf(person: PersonRecord, packs: ReadonlyMap<string, Pack>): SharedResult | undefined {
  for (const token of person.selves.toReversed()) {
    const opened = openLink(token, packs);
    if (opened.ok) return opened.value.result;
  }
  return undefined;
}

const ratingsOf = (person: PersonRecord, packs: ReadonlyMap<string, Pack>): readonly RatingsFor[] =>
  person.raters.flatMap(({ token }) => {
    const opened = openAnyLink(token, packs);
    return opened.ok && opened.value.kind === 'ratings' ? [opened.value] : [];
  });

/**
 * The person as one result, held against the brief given, else against the one it came with. Ratings of other
 * questions than the result's are left out. Undefined where nothing is known.
 */
export function resultOf(
  person: PersonRecord,
  packs: ReadonlyMap<string, Pack>,
  brief?: SharedBrief,
): SharedResult | undefined {
  const self = selfOf(person, packs);
  const ratings = ratingsOf(person, packs);
  const last = ratings.at(-1);
  const pack = self?.pack ?? last?.pack;
  if (!pack) return undefined;
  const own = ratings.filter((one) => one.pack.hash === pack.hash).map((one) => one.ratings);
  const base: SharedResult = self ?? {
    pack,
    name: '',
    sheet: new Map(),
    skipped: new Set(),
    day: last?.ratings.day ?? 0,
    seconds: 0,
    observers: [],
    extras: [],
  };
  const fits = brief?.weights.length === pack.skills.length;
  return {
    ...base,
    name: person.name,
    observers: [...base.observers, ...own],
    ...(brief && fits && { brief }),
  };
}
