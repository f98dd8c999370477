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
} from './pack.ts';
import { type Fault, itemFaults, orderFaults, ratingFaults, roleFaults } from './pack-faults.ts';
import { packHash } from './pack-hash.ts';
import {
  itemOrderFile,
  itemsFile,
  measurementFile,
  measurementValues,
  observerFile,
  packFile,
  roleFile,
} from './pack-schema.ts';

/** The parsed JSON of every file, by its name without folder. */
export type ContentFiles = Readonly<Record<string, unknown>>;

export type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** What is done to a file once it is sound: its texts may be put into another language, in place. */
export type Turn = (schema: AnySchema, file: string, value: unknown) => void;

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
  turn?: Turn,
): v.InferOutput<S> | undefined {
  if (!(file in files)) {
    const hint = 'Add it, or correct the name in pack.json.';
    faults.push({ file, path: '(whole file)', reason: 'is missing', hint });
    return undefined;
  }
  const parsed = v.safeParse(schema, files[file]);
  if (parsed.success) {
    turn?.(schema, file, parsed.output);
    return parsed.output;
  }
  faults.push(...faultsOf(file, parsed.issues));
  return undefined;
}

type Items = v.InferOutput<typeof itemsFile>;

function completeItem(item: Items['items'][number], frequency: readonly string[]): Item {
  return item.kind === 'ladder' ? item : { ...item, options: frequency };
}

/** The pack, or every fault found. Wording has a border of its own. */
export function parsePack(files: ContentFiles, turn?: Turn): Outcome<Pack, readonly Fault[]> {
  const faults: Fault[] = [];
  const read = <S extends AnySchema>(schema: S, file: string) =>
    parseFile(schema, files, file, faults, turn);
  const head = read(packFile, 'pack.json');
  const items = read(itemsFile, 'items.json');
  const order = read(itemOrderFile, 'item-order.json');
  // A pack may do without observers.
  const observed = 'observer.json' in files ? read(observerFile, 'observer.json') : undefined;
  const ratings = observed?.ratings ?? [];
  const constants = read(measurementFile, 'measurement.json');
  const roleFiles = (head?.roles ?? []).map((id) => `${id}.json`);
  const parsed = roleFiles.flatMap((file) => {
    const role = read(roleFile, file);
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
  if (parsed.length === 2) faults.push(...ratingFaults(ratings, skills));
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
    ratings,
    measurement: valuesOf(constants),
  } as const;
  return ok({ ...pack, hash: packHash(pack) });
}

const valuesOf = (constants: Record<MeasurementKey, { value: number }>): Measurement =>
  v.parse(
    measurementValues,
    Object.fromEntries(measurementKeys.map((key) => [key, constants[key].value])),
  );
