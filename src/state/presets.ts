/** Weights by kind of business. Loaded with the page on which a brief is made. */
import presets from 'virtual:presets';
import { equalBrief } from '#core/fit.ts';
import { type Preset, usualWeight } from '#core/guidance-schema.ts';
import { briefNameBytes, type SharedBrief } from '#core/link/brief-body.ts';
import { shortLine } from '#core/person-name.ts';
import { pack } from './pack.ts';

export { presets };

/** Undefined for an id that came with a brief of another release. */
export const presetOf = (id: string): Preset | undefined => presets.find((one) => one.id === id);

/** The weight of every skill of the pack, under a preset or none. */
export const presetWeights = (id: string): readonly number[] =>
  pack.skills.map((skill) => presetOf(id)?.weights[skill.id] ?? usualWeight);

/** A preset as a brief, with the usual bars. */
export function presetBrief(id: string): SharedBrief | undefined {
  const preset = presetOf(id);
  if (!preset) return undefined;
  const { bars } = equalBrief(pack);
  const name = shortLine(preset.name, briefNameBytes);
  return { name, preset: id, weights: presetWeights(id), bars, extras: [] };
}
