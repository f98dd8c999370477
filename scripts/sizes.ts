// npm run test:size: what a person downloads before the first question, and where the charts are.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

const budget = 125_000;
/** Of the part of it that is code, of its sheets, of the fonts as they are, and of the page with its style. */
const jsBudget = 120_000;
const cssBudget = 12_000;
const fontBudget = 62_000;
const htmlBudget = 14_000;
/** Of everything a device keeps to work without a network, as it travels. */
const keptBudget = 900_000;
const dist = new URL('../dist/', import.meta.url);
const files = v.optional(v.array(v.string()), []);
const Manifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: files,
    css: files,
  }),
);

const textOf = (file: string) => readFileSync(new URL(file, dist));
const manifest = v.parse(Manifest, JSON.parse(textOf('.vite/manifest.json').toString()));

/** The chunks that must all be there before the given one can run. */
const needed = (key: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) needed(next, seen);
  return seen;
};

const keys = Object.keys(manifest);
const entry = keys.filter((key) => manifest[key]?.isEntry);
const question = keys.filter((key) => key.startsWith('src/pages/question/question-page'));
const path = new Set([...entry, ...question].flatMap((key) => [...needed(key)]));
const loaded = new Set(
  [...path].flatMap((key) => [manifest[key]?.file ?? key, ...(manifest[key]?.css ?? [])]),
);
const sizes = [...loaded].map((file) => ({
  file,
  bytes: gzipSync(textOf(file), { level: 9 }).length,
}));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
const packed = (file: string) => gzipSync(textOf(file), { level: 9 }).length;
/** Fonts are packed already. */
const travels = (file: string) => (file.endsWith('.woff2') ? textOf(file).length : packed(file));
/** The list that the build has written into the service worker. */
const kept = [
  ...textOf('service-worker.js')
    .toString()
    .matchAll(/"url":"([^"]+)"/g),
].map(([, url = '']) => url);
const assets = readdirSync(new URL('assets/', dist)).map((name) => `assets/${name}`);
const parts = [
  {
    name: 'JavaScript before the first question',
    bytes: sum(sizes.filter(({ file }) => file.endsWith('.js')).map(({ bytes }) => bytes)),
    most: jsBudget,
  },
  {
    name: 'Sheets before the first question',
    bytes: sum(sizes.filter(({ file }) => file.endsWith('.css')).map(({ bytes }) => bytes)),
    most: cssBudget,
  },
  {
    name: 'Fonts, as they are',
    bytes: sum(assets.filter((f) => f.endsWith('.woff2')).map((file) => textOf(file).length)),
    most: fontBudget,
  },
  { name: 'The page with its style', bytes: packed('index.html'), most: htmlBudget },
  {
    name: `Kept for use without a network, ${kept.length} files`,
    bytes: sum(kept.map(travels)),
    most: keptBudget,
  },
];

const hasCharts = (key: string) => {
  const file = manifest[key]?.file ?? '';
  return file.endsWith('.js') && textOf(file).includes('recharts-');
};
const charts = keys.filter(hasCharts);
const early = charts.filter((key) => path.has(key));

console.log('Before the first question (gzip -9, bytes):');
for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(9)}  ${file}`);
console.log(`${String(total).padStart(9)}  in all, of ${budget} allowed`);
for (const { name, bytes, most } of parts) console.log(`${name}: ${bytes} of ${most} allowed`);
console.log(`Charts: ${charts.map((key) => manifest[key]?.file).join(', ') || 'in no chunk'}`);

// The source with its comments is an upper bound of what is shipped of it.
const messages = gzipSync(readFileSync(new URL('../src/state/wording.ts', import.meta.url))).length;
console.log(`Message layer: ${messages} bytes at most, of 4000 allowed`);

const faults = [
  ...(messages > 4000 ? [`The message layer is ${messages - 4000} bytes over its budget.`] : []),
  ...(kept.includes('index.html') ? [] : ['The service worker keeps no index.html.']),
  ...(entry.length === 0 ? ['The manifest names no entry.'] : []),
  ...(total > budget ? [`The first question is ${total - budget} bytes over its budget.`] : []),
  ...parts
    .filter(({ bytes, most }) => bytes > most)
    .map(({ name, bytes, most }) => `${name}: ${bytes - most} bytes over the budget.`),
  ...early.map(
    (key) => `${manifest[key]?.file} has the charts, but loads before they are asked for.`,
  ),
  ...(charts.length === 0 ? ['No chunk has the charts; the result page should load one.'] : []),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
