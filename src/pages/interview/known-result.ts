import { resultOf } from '#core/evidence.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { Pack } from '#core/pack.ts';
import type { PersonRecord } from '#core/records.ts';
import { currentBrief } from '#state/briefs.ts';
import { packs, pack as todays } from '#state/pack.ts';

const nothingKnown = (pack: Pack, name: string): SharedResult => ({
  pack,
  name,
  sheet: new Map(),
  skipped: new Set(),
  day: 0,
  seconds: 0,
  observers: [],
  extras: [],
});

/** What is known of a person by these questions; a result without answers where nothing is. */
export function resultFor(person: PersonRecord, pack: Pack): SharedResult {
  const brief = currentBrief();
  const found = resultOf(person, packs, brief && { pack: todays, brief });
  return found?.pack.hash === pack.hash ? found : nothingKnown(pack, person.name);
}
