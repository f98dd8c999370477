/**
 * The hash of the measuring part: ids, order, keys, option counts, item and rating revisions, constants, default weights and bars.
 * No wording, so that languages share links and a corrected typo keeps them; a change of meaning raises a revision.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { measurementKeys, type Pack } from './pack.ts';

/** The measuring part as one text, every list in a fixed order. */
function canonical(pack: Omit<Pack, 'hash'>): string {
  return JSON.stringify([
    pack.roles.map(({ id, bar }) => [id, bar]),
    pack.skills.map((skill) => [skill.id, skill.role, skill.weight, skill.emphasisWeight]),
    pack.items.map((item) => [
      item.id,
      item.revision,
      item.options.length,
      ...(item.kind === 'check' ? ['check', item.answer] : [item.skill, item.key]),
    ]),
    pack.ratings.map(({ id, revision, skill, options }) => [id, revision, skill, options.length]),
    measurementKeys.map((key) => [key, pack.measurement[key]]),
  ]);
}

export const packHash = (pack: Omit<Pack, 'hash'>): string =>
  bytesToHex(sha256(new TextEncoder().encode(canonical(pack)))).slice(0, 8);
