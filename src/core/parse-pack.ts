/**
 * The border between the files in content/ and a pack: every fault of every file at once, or a pack to rely on.
 * Runs when the site is built and on the command line; the page itself receives what was proven here.
 */
import * as v from 'valibot';
import { failed, type Outcome, ok } from './outcome.ts';
import {
  type Item,
  type Measurement,
  type MeasurementKey,
  measurementKeys,
  type Pack,
  type Role,
  type Skill,
} from './pack.ts';
import { packHash } from './pack-hash.ts';
import {
  itemOrderFile,
  itemsFile,
  measurementFile,
  measurementValues,
  packFile,
  roleFile,
} from './pack-schema.ts';

export interface Fault {
  readonly file: string;
  /** Where in the file, as in `items[3].text`. */
  readonly path: string;
  readonly reason: string;
  readonly hint: string;
}

/** The parsed JSON of every file, by its name without folder. */
export type ContentFiles = Readonly<Record<string, unknown>>;

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
  }
  return path;
}

function faultsOf(file: string, issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.map((issue) => ({
    file,
    path: pathOf(issue) || '(whole file)',
    reason: issue.message,
    hint:
      issue.expected === null || issue.expected === undefined
        ? `It now says ${issue.received}.`
        : `Expected ${issue.expected}, found ${issue.received}.`,
  }));
}

/** Reads one file by its schema; what is wrong is added to `faults`. */
export function parseFile<S extends AnySchema>(
  schema: S,
  files: ContentFiles,
  file: string,
  faults: Fault[],
): v.InferOutput<S> | undefined {
  if (!(file in files)) {
    const hint = 'Add it, or correct the name in pack.json.';
    faults.push({ file, path: '(whole file)', reason: 'is missing', hint });
    return undefined;
  }
  const parsed = v.safeParse(schema, files[file]);
  if (parsed.success) return parsed.output;
  faults.push(...faultsOf(file, parsed.issues));
  return undefined;
}

function repeated<T>(list: readonly T[]): T[] {
  return list.filter((one, i) => list.indexOf(one) !== i);
}

type Items = v.InferOutput<typeof itemsFile>;

function completeItem(item: Items['items'][number], frequency: readonly string[]): Item {
  return item.kind === 'ladder' ? item : { ...item, options: frequency };
}

function itemFaults(items: Items, skills: readonly Skill[]): Fault[] {
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

function orderFaults(order: readonly string[], items: readonly Item[]): Fault[] {
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

function roleFaults(
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

/** The pack, or every fault found. Wording has a border of its own. */
export function parsePack(files: ContentFiles): Outcome<Pack, readonly Fault[]> {
  const faults: Fault[] = [];
  const head = parseFile(packFile, files, 'pack.json', faults);
  const items = parseFile(itemsFile, files, 'items.json', faults);
  const order = parseFile(itemOrderFile, files, 'item-order.json', faults);
  const constants = parseFile(measurementFile, files, 'measurement.json', faults);
  const roleFiles = (head?.roles ?? []).map((id) => `${id}.json`);
  const parsed = roleFiles.flatMap((file) => {
    const role = parseFile(roleFile, files, file, faults);
    if (!role) return [];
    const { $schema: _, skills, ...rest } = role;
    return [
      { file, role: rest, id: rest.id, skills: skills.map((one) => ({ ...one, role: rest.id })) },
    ];
  });
  faults.push(...roleFaults(parsed));
  const skills = parsed.flatMap((one) => one.skills);
  const all = items?.items.map((item) => completeItem(item, items.scales.frequency)) ?? [];
  if (items && parsed.length === 2) faults.push(...itemFaults(items, skills));
  if (items && order) faults.push(...orderFaults(order.order, all));

  const [first, second]: (Role | undefined)[] = parsed.map((one) => one.role);
  if (faults.length > 0 || !head || !constants || !order || !first || !second)
    return failed(faults);
  const ordered = order.order.flatMap((id) => all.filter((item) => item.id === id));
  const { id, revision } = head;
  const pack = {
    id,
    revision,
    roles: [first, second],
    skills,
    items: ordered,
    measurement: valuesOf(constants),
  } as const;
  return ok({ ...pack, hash: packHash(pack) });
}

const valuesOf = (constants: Record<MeasurementKey, { value: number }>): Measurement =>
  v.parse(
    measurementValues,
    Object.fromEntries(measurementKeys.map((key) => [key, constants[key].value])),
  );
