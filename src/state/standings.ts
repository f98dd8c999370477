/** How everybody stands, worked out once for each record and brief. */
import { assessedOf, whoOf } from '#core/assess.ts';
import { type Evidence, evidenceOf, type Placing, placingOf } from '#core/evidence.ts';
import type { SharedBrief } from '#core/link/brief-body.ts';
import type { PersonRecord } from '#core/records.ts';
import { type Assessed, type Report, reportOn } from '#core/report.ts';
import { currentBrief, tokenInUse } from './briefs.ts';
import { measureFor, pack, packs } from './pack.ts';
import { usePreferences } from './preferences.ts';
import { hasRated } from './roster.ts';

export interface Standing {
  readonly person: PersonRecord;
  readonly evidence: Evidence;
  /** Both undefined where nothing is known. */
  readonly assessed: Assessed | undefined;
  readonly report: Report | undefined;
  readonly placing: Placing;
  /** Own answers of somebody who was not rated here: they would colour the ratings to come. */
  readonly shut: boolean;
}

/** Anew for another brief or rater, and once a pack of an earlier release is at hand. */
let known = new WeakMap<PersonRecord, Standing>();
let knownFor = '';

function standingBy(person: PersonRecord, brief: SharedBrief | undefined): Standing {
  const evidence = evidenceOf(person, packs, brief && { pack, brief });
  const { result } = evidence;
  const assessed = result && assessedOf(result, measureFor(result.pack));
  const report = assessed && reportOn(result.pack, assessed, whoOf(result, false));
  const shut = evidence.self && !person.sample && !hasRated(person);
  return { person, evidence, assessed, report, placing: placingOf(report), shut };
}

function forgetOthers(): void {
  const standingFor = `${tokenInUse() ?? ''} ${packs.size} ${usePreferences.getState().rater}`;
  if (standingFor !== knownFor) {
    known = new WeakMap();
    knownFor = standingFor;
  }
}

export function standingOf(person: PersonRecord): Standing {
  forgetOthers();
  const before = known.get(person);
  if (before) return before;
  const standing = standingBy(person, currentBrief());
  known.set(person, standing);
  return standing;
}

/** Whether everybody's standing is at hand, so that asking for all of them takes no time. */
export function areKnown(people: readonly PersonRecord[]): boolean {
  forgetOthers();
  return people.every((person) => known.has(person));
}

/** So many that somebody who types or scrolls meanwhile does not notice. */
const atOnce = 16;

/** Works out everybody's standing a few at a time; what comes back stops it. */
export function workAhead(people: readonly PersonRecord[], done: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    const open = people.filter((person) => !known.has(person));
    if (open.length === 0) {
      done();
      return;
    }
    for (const person of open.slice(0, atOnce)) standingOf(person);
    timer = setTimeout(goOn);
  };
  timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}
