/** The pack this build asks with, and every pack it can read. */

import pack from 'virtual:pack';
import { type Measure, measureWith } from '#core/measure.ts';
import type { Pack, RoleId } from '#core/pack.ts';

export { pack };

export const packs: ReadonlyMap<string, Pack> = new Map([[pack.hash, pack]]);

const measures = new Map<string, Measure>();

/** The measure of a pack, made once. */
export function measureFor(one: Pack): Measure {
  const known = measures.get(one.hash);
  if (known) return known;
  const made = measureWith(one);
  measures.set(one.hash, made);
  return made;
}

/** 0 for the first role, 1 for the second: which ink and which axis are its own. */
export const rolePlace = (one: Pack, role: RoleId): 0 | 1 => (one.roles[0].id === role ? 0 : 1);
