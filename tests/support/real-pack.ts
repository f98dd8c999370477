// The pack that the product ships, without its wording.
import { readdirSync, readFileSync } from 'node:fs';
import type { Pack } from '#core/pack.ts';
import { packFrom } from './small-packs.ts';

export function realPack(): Pack {
  const folder = new URL('../../content/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return packFrom(
    Object.fromEntries(
      names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
    ),
  );
}
