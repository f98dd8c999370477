// npm run test:size: what a person downloads before the first question, and where the charts are.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

const budget = 130_000;
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
const question = keys.filter((key) => key.startsWith('src/pages/question/'));
const path = new Set([...entry, ...question].flatMap((key) => [...needed(key)]));
const loaded = new Set(
  [...path].flatMap((key) => [manifest[key]?.file ?? key, ...(manifest[key]?.css ?? [])]),
);
const sizes = [...loaded].map((file) => ({
  file,
  bytes: gzipSync(textOf(file), { level: 9 }).length,
}));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

const hasCharts = (key: string) => {
  const file = manifest[key]?.file ?? '';
  return file.endsWith('.js') && textOf(file).includes('recharts-');
};
const charts = keys.filter(hasCharts);
const early = charts.filter((key) => path.has(key));

console.log('Before the first question (gzip -9, bytes):');
for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(9)}  ${file}`);
console.log(`${String(total).padStart(9)}  in all, of ${budget} allowed`);
console.log(`Charts: ${charts.map((key) => manifest[key]?.file).join(', ') || 'in no chunk'}`);

// The source with its comments is an upper bound of what is shipped of it.
const messages = gzipSync(readFileSync(new URL('../src/state/wording.ts', import.meta.url))).length;
console.log(`Message layer: ${messages} bytes at most, of 4000 allowed`);

const faults = [
  ...(messages > 4000 ? [`The message layer is ${messages - 4000} bytes over its budget.`] : []),
  ...(entry.length === 0 ? ['The manifest names no entry.'] : []),
  ...(total > budget ? [`The first question is ${total - budget} bytes over its budget.`] : []),
  ...early.map(
    (key) => `${manifest[key]?.file} has the charts, but loads before they are asked for.`,
  ),
  ...(charts.length === 0 ? ['No chunk has the charts; the result page should load one.'] : []),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
