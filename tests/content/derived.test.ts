// What is derived from the content is as fresh as the content, and every file obeys the schema it names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { derivedFiles } from '../../scripts/schema.ts';
import { breachesOf } from './json-schema.ts';
import { law } from './law.ts';

const root = new URL('../../', import.meta.url);
const onDisk = (path: string): string | undefined =>
  existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : undefined;

const derived: ReadonlyMap<string, string> = derivedFiles();

law(
  'every derived file is on disk as it would be written now (if not: npm run schema)',
  derived,
  (files) => [...files].flatMap(([path, text]) => (onDisk(path) === text ? [] : [path])),
  [new Map([['content/schema/gone.schema.json', '{}']]), 'content/schema/gone.schema.json'],
  [new Map([['content/schema/pack.schema.json', '{}']]), 'content/schema/pack.schema.json'],
);

type Files = Readonly<Record<string, unknown>>;

const names = (folder: string) =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.json'));
const content: Files = Object.fromEntries(
  names('content').map((file) => [file, JSON.parse(onDisk(`content/${file}`) ?? '')]),
);

law<readonly string[]>(
  'the folder of schemas holds derived files only',
  names('content/schema'),
  (files) => files.filter((file) => !derived.has(`content/schema/${file}`)),
  [['gone.schema.json'], 'gone.schema.json'],
);

/** The path of the schema that a file names. */
function schemaOf(json: unknown): string {
  const named = typeof json === 'object' && json !== null && '$schema' in json && json.$schema;
  return typeof named === 'string' ? posix.join('content', named) : 'no schema';
}

law(
  'every content file names a schema that is there',
  content,
  (files) =>
    Object.entries(files).flatMap(([file, json]) =>
      derived.has(schemaOf(json)) ? [] : [`${file} names ${schemaOf(json)}`],
    ),
  [{ 'pack.json': { id: 'rolefit' } }, 'pack.json names no schema'],
  [{ 'pack.json': { $schema: './schema/x.schema.json' } }, 'names content/schema/x.schema.json'],
);

const spoilt = (file: string, from: string | RegExp, to: string): Files => {
  const before = JSON.stringify(content[file]);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return { [file]: JSON.parse(after) };
};

law(
  'every content file is valid by the schema it names',
  content,
  (files) =>
    Object.entries(files).flatMap(([file, json]) =>
      breachesOf(JSON.parse(derived.get(schemaOf(json)) ?? '{}'), json).map(
        (breach) => `${file} ${breach}`,
      ),
    ),
  [spoilt('pack.json', '"revision":1', '"revision":0'), 'pack.json revision 0 breaks 1'],
  [spoilt('pack.json', '"sales"]', '"sales","more"]'), 'pack.json roles 2 is one too many'],
  [spoilt('sales.json', '"why"', '"because"'), 'because is unknown'],
  [spoilt('sales.json', '"bar":3.4', '"bar":60'), 'bar 60 breaks 4.5'],
  [spoilt('items.json', '"kind":"ladder"', '"kind":"essay"'), 'items.json items 0'],
  [spoilt('item-order.json', '"order":["', '"order":["A '), 'item-order.json order 0'],
  [spoilt('measurement.json', /"value":[\d.]+/, '"value":"x"'), 'value "x" breaks number'],
  [spoilt('wording.json', '"other"', '"rest"'), 'wording.json question.progress'],
);

test('a keyword that the check does not know is refused', () => {
  expect(() => breachesOf({ uniqueItems: true }, [])).toThrow('uniqueItems');
});
