/** What only shows when the content files are held against each other. */
import type * as v from 'valibot';
import type { Item, Skill } from './pack.ts';
import type { itemsFile, observerFile } from './pack-schema.ts';

export interface Fault {
  readonly file: string;
  /** Where in the file, as in `items[3].text`. */
  readonly path: string;
  readonly reason: string;
  readonly hint: string;
}

type Items = v.InferOutput<typeof itemsFile>;
type Ratings = v.InferOutput<typeof observerFile>['ratings'];

function repeated<T>(list: readonly T[]): T[] {
  return list.filter((one, i) => list.indexOf(one) !== i);
}

export function itemFaults(items: Items, skills: readonly Skill[]): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, reason: string, hint: string) =>
    faults.push({ file: 'items.json', path, reason, hint });
  for (const [i, item] of items.items.entries()) {
    if (item.kind === 'check') continue;
    if (!skills.some(({ id }) => id === item.skill)) {
      fault(
        `items[${i}].skill`,
        `no role has a skill "${item.skill}"`,
        'Use the id of a skill from a role file.',
      );
    }
    if (item.kind === 'ladder' && repeated(item.options).length > 0) {
      fault(`items[${i}].options`, 'two options are the same', 'Each level is an act of its own.');
    }
  }
  for (const id of repeated(items.items.map((item) => item.id))) {
    fault('items', `the id "${id}" stands twice`, 'Give the second one an id of its own.');
  }
  for (const [i, skill] of skills.entries()) {
    if (!items.items.some((item) => item.kind !== 'check' && item.skill === skill.id)) {
      fault(
        'items',
        `nothing asks about "${skill.id}"`,
        `Write at least one item for ${skill.name}, skill ${i + 1}.`,
      );
    }
  }
  return faults;
}

export function orderFaults(order: readonly string[], items: readonly Item[]): Fault[] {
  const file = 'item-order.json';
  const faults: Fault[] = [];
  for (const id of repeated(order)) {
    faults.push({ file, path: 'order', reason: `"${id}" stands twice`, hint: 'Keep the first.' });
  }
  for (const [i, id] of order.entries()) {
    if (items.some((item) => item.id === id)) continue;
    const hint = 'Ids in this file are never removed: bring the item back to items.json.';
    faults.push({ file, path: `order[${i}]`, reason: `there is no item "${id}"`, hint });
  }
  for (const { id } of items) {
    if (order.includes(id)) continue;
    faults.push({
      file,
      path: 'order',
      reason: `"${id}" is not listed`,
      hint: 'Add it at the end.',
    });
  }
  return faults;
}

export function roleFaults(
  roles: readonly { file: string; id: string; skills: readonly Skill[] }[],
): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { file, id, skills } of roles) {
    if (file !== `${id}.json`) {
      faults.push({
        file,
        path: 'id',
        reason: `says "${id}"`,
        hint: 'The id and the name of the file are the same.',
      });
    }
    for (const [i, skill] of skills.entries()) {
      if (seen.has(skill.id)) {
        faults.push({
          file,
          path: `skills[${i}].id`,
          reason: `the skill "${skill.id}" stands twice`,
          hint: 'A skill belongs to one role.',
        });
      }
      seen.add(skill.id);
    }
    for (const field of ['weight', 'emphasisWeight'] as const) {
      if (skills.some((skill) => skill[field] > 0)) continue;
      faults.push({
        file,
        path: 'skills',
        reason: `every ${field} is 0`,
        hint: 'Give at least one skill a weight.',
      });
    }
  }
  return faults;
}

export function ratingFaults(ratings: Ratings, skills: readonly Skill[]): Fault[] {
  const file = 'observer.json';
  const faults: Fault[] = [];
  for (const [i, rating] of ratings.entries()) {
    if (!skills.some(({ id }) => id === rating.skill)) {
      const hint = 'Use the id of a skill from a role file.';
      const reason = `no role has a skill "${rating.skill}"`;
      faults.push({ file, path: `ratings[${i}].skill`, reason, hint });
    }
    if (repeated(rating.options).length > 0) {
      const hint = 'Each level is an act of its own.';
      faults.push({
        file,
        path: `ratings[${i}].options`,
        reason: 'two options are the same',
        hint,
      });
    }
  }
  for (const id of repeated(ratings.map((rating) => rating.id))) {
    const hint = 'Give the second one an id of its own.';
    faults.push({ file, path: 'ratings', reason: `the id "${id}" stands twice`, hint });
  }
  return faults;
}
