/** The pack this build asks with, and every pack it can read. */
import pack from 'virtual:pack';
import older from 'virtual:packs';
import { packHashOf } from '#core/link/pack-hash.ts';
import { type Measure, measureWith } from '#core/measure.ts';
import type { Pack, RoleId } from '#core/pack.ts';

export { pack };

const loaded = new Map<string, Pack>([[pack.hash, pack]]);

/** Packs at hand. Those of earlier releases join when a link asks for them. */
export const packs: ReadonlyMap<string, Pack> = loaded;

/** The pack of a hash, fetched where it is one of an earlier release; undefined where this site does not have it. */
export async function fetchPack(hash: string): Promise<Pack | undefined> {
  const load = loaded.has(hash) ? undefined : older[hash];
  if (load) loaded.set(hash, await load());
  return loaded.get(hash);
}

/** Brings the pack that a link needs, where this site has it. True where `packs` has grown. */
export async function fetchPackFor(token: string): Promise<boolean> {
  const hash = packHashOf(token);
  if (hash === undefined || loaded.has(hash)) return false;
  return (await fetchPack(hash)) !== undefined;
}

/** The same for many links; a pack that does not come is missed where its link is opened. */
export async function fetchPacksFor(records: readonly { readonly token: string }[]): Promise<void> {
  for (const { token } of records) await fetchPackFor(token).catch(() => false);
}

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
