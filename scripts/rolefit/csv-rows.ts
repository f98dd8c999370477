// People from CSV: a header of "name" and item ids, then a row per person.
import type { ItemId, Pack } from '../../src/core/pack.ts';
import { type AnswerRow, answerTable } from './answer-table.ts';
import type { Input } from './input.ts';
import type { PersonRow, PersonRows } from './person-rows.ts';

function* peopleIn(rows: Iterable<AnswerRow<ItemId>>): Generator<PersonRow> {
  for (const { place, texts, answers, faults } of rows) {
    if (faults.length > 0) yield { kind: 'bad', place, faults };
    else yield { kind: 'person', name: texts[0] ?? '', answers };
  }
}

/** Throws InputError where the header, or the file as a whole, cannot be read. */
export async function* csvRows(pack: Pack, input: Input): PersonRows {
  const table = answerTable(input, {
    texts: ['name'],
    needed: [],
    ids: new Map<string, ItemId>(pack.items.map(({ id }) => [id, id])),
    noun: { article: 'an', name: 'item' },
    allowed: 'name, the item ids that "rolefit items" lists, and true_...',
  });
  for await (const rows of table) yield peopleIn(rows);
}
