// The items as others need to know them, in the order in which links hold their answers.
import { type Item, type Pack, skillOf } from '../../src/core/pack.ts';

function itemFacts(pack: Pack, item: Item) {
  const { id, kind } = item;
  if (item.kind === 'check') return { id, skill: null, role: null, key: null, kind };
  const skill = skillOf(pack, item.skill);
  return { id, skill: skill.id, role: skill.role, key: item.key, kind };
}

/** A JSON array, an item per line. */
export const itemLines = (pack: Pack): string =>
  `[\n${pack.items.map((item) => `  ${JSON.stringify(itemFacts(pack, item))}`).join(',\n')}\n]\n`;
