// npm run bench: every figure; npm run bench -- score: some. A section is a file in scripts/bench/, listed here.
// For simulate: --n N people, --seed S as often as wanted.
import { parseArgs } from 'node:util';
import { figureTable, type Section } from './bench/figure.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { load } from './bench/load.ts';
import { paint } from './bench/paint.ts';
import { placing } from './bench/placing.ts';
import { score, scoreLong } from './bench/score.ts';
import { simulate } from './bench/simulate.ts';

const sections: ReadonlyMap<string, Section> = new Map([
  ['score', score],
  ['score-75', scoreLong],
  ['paint', paint],
  ['placing', placing],
  ['load', load],
  ['lighthouse', lighthouse],
  ['simulate', simulate],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '20000' },
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
  },
});
const options = { n: Number(values.n), seeds: values.seed.map(Number) };
const unknown = positionals.filter((name) => !sections.has(name));
if (unknown.length > 0 || !options.seeds.every(Number.isInteger) || !(options.n > 0)) {
  console.error(
    `Usage: npm run bench -- [${[...sections.keys()].join('] [')}] [--n N] [--seed S]...`,
  );
  process.exit(2);
}
for (const [name, measure] of sections) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const figures = await measure(options);
  console.log(figureTable(figures));
  if (figures.some(({ target }) => target?.isMet === false)) process.exitCode = 1;
}
