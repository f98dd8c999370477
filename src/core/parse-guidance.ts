/**
 * The border between the five files of guidance and the product: every fault of every file at once, or guidance
 * that covers a pack. Knows which skills there are. Refuses to judge how good a text is: tests/content does.
 */
import {
  type Advice,
  adviceFile,
  type Interview,
  interviewFile,
  type PlacingFile,
  type Preset,
  placingFile,
  presetsFile,
  usualWeight,
  type WantedActivity,
  wantsFile,
} from './guidance-schema.ts';
import { failed, type Outcome, ok } from './outcome.ts';
import type { Pack, SkillId } from './pack.ts';
import type { Fault } from './pack-faults.ts';
import { type AnySchema, type ContentFiles, parseFile, type Turn } from './parse-pack.ts';

export interface Guidance {
  readonly advice: Advice;
  readonly wants: readonly WantedActivity[];
  readonly interview: Interview;
  readonly presets: readonly Preset[];
  readonly placing: PlacingFile;
}

export const guidanceFiles = [
  'advice.json',
  'wants.json',
  'interview.json',
  'presets.json',
  'placing.json',
] as const;

const unknownSkill = (id: string) => ({
  reason: `no role has a skill "${id}"`,
  hint: 'Use the id of a skill from a role file.',
});

/** A list that has to speak of every skill once. */
function coverFaults(
  file: string,
  list: string,
  entries: readonly { readonly skill: SkillId }[],
  pack: Pack,
): Fault[] {
  const faults: Fault[] = [];
  for (const [i, { skill }] of entries.entries()) {
    const path = `${list}[${i}].skill`;
    if (!pack.skills.some(({ id }) => id === skill)) {
      faults.push({ file, path, ...unknownSkill(skill) });
    }
    if (entries.findIndex((one) => one.skill === skill) !== i) {
      faults.push({ file, path, reason: `"${skill}" stands twice`, hint: 'Keep one of the two.' });
    }
  }
  for (const { id, name } of pack.skills) {
    if (entries.some(({ skill }) => skill === id)) continue;
    const hint = `Write an entry for ${name}.`;
    faults.push({ file, path: list, reason: `nothing is said about "${id}"`, hint });
  }
  return faults;
}

function presetFaults(presets: readonly Preset[], pack: Pack): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, reason: string, hint: string) =>
    faults.push({ file: 'presets.json', path, reason, hint });
  for (const [i, { id, weights, why }] of presets.entries()) {
    if (presets.findIndex((one) => one.id === id) !== i) {
      fault(`presets[${i}].id`, `the id "${id}" stands twice`, 'Give one of them another id.');
    }
    for (const [skill, weight] of Object.entries(weights)) {
      const path = `presets[${i}].weights.${skill}`;
      if (!pack.skills.some((one) => one.id === skill)) {
        const { reason, hint } = unknownSkill(skill);
        fault(path, reason, hint);
      }
      if (weight === usualWeight) {
        fault(path, 'is what every skill weighs', 'Give it another weight, or leave it out.');
      }
      if (!(skill in why)) {
        fault(`presets[${i}].why`, `gives no reason for "${skill}"`, 'Say why it weighs so much.');
      }
    }
    for (const skill of Object.keys(why)) {
      if (skill in weights) continue;
      const hint = 'Give the skill a weight, or remove the reason.';
      fault(`presets[${i}].why.${skill}`, 'is a reason without a weight', hint);
    }
  }
  return faults;
}

/** The guidance, or every fault found. Without a pack to hold them against, files are judged by their form alone. */
export function parseGuidance(
  files: ContentFiles,
  pack: Pack | undefined,
  turn?: Turn,
): Outcome<Guidance, readonly Fault[]> {
  const faults: Fault[] = [];
  const read = <S extends AnySchema>(schema: S, file: string) =>
    parseFile(schema, files, file, faults, turn);
  const advice = read(adviceFile, 'advice.json');
  const wants = read(wantsFile, 'wants.json');
  const interview = read(interviewFile, 'interview.json');
  const presets = read(presetsFile, 'presets.json');
  const placing = read(placingFile, 'placing.json');
  if (pack) {
    if (advice) faults.push(...coverFaults('advice.json', 'skills', advice.skills, pack));
    if (wants) faults.push(...coverFaults('wants.json', 'activities', wants.activities, pack));
    if (interview) faults.push(...coverFaults('interview.json', 'skills', interview.skills, pack));
    if (presets) faults.push(...presetFaults(presets.presets, pack));
  }
  if (faults.length > 0 || !advice || !wants || !interview || !presets || !placing) {
    return failed(faults);
  }
  const { skills, leading } = interview;
  return ok({
    advice: advice.skills,
    wants: wants.activities,
    interview: { skills, leading },
    presets: presets.presets,
    placing,
  });
}
