// How fast the command line scores, and how much memory that takes: 1,000,000 people from CSV, with 30 and with 75 answers.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../src/core/pack.ts';
import { randomFrom } from '../../src/core/random.ts';
import { contentOrExit } from '../content-files.ts';
import { atMost, type Figure, grouped, type Section } from './figure.ts';
import { costOf } from './measured-process.ts';

const people = 1_000_000;
const mostMegabytes = 300;

async function writePeople(pack: Pack, answersEach: number, path: string): Promise<void> {
  const random = randomFrom(1);
  const items = pack.items.filter(({ kind }) => kind !== 'check').slice(0, answersEach);
  const file = createWriteStream(path);
  file.write(`name,${items.map(({ id }) => id).join(',')}\n`);
  for (let person = 0; person < people; ) {
    let rows = '';
    for (let row = 0; row < 1000; row++, person++) {
      rows += `Person ${person}`;
      for (const _ of items) rows += `,${1 + Math.floor(5 * random.uniform())}`;
      rows += '\n';
    }
    if (!file.write(rows)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

async function scoring(answersEach: number, mostSeconds: number): Promise<readonly Figure[]> {
  const title = `score, ${answersEach} answers`;
  const folder = await mkdtemp(join(tmpdir(), 'rolefit-bench-'));
  try {
    const path = join(folder, 'people.csv');
    await writePeople(contentOrExit().pack, answersEach, path);
    const { seconds, cpuSeconds, megabytes } = await costOf('rolefit.ts', 'score', path);
    const figures: readonly Figure[] = [
      { name: `${title}: rows`, value: grouped(people) },
      {
        name: `${title}: time`,
        value: `${seconds.toFixed(1)} s`,
        target: atMost(seconds, mostSeconds, 's'),
      },
      { name: `${title}: time on processors`, value: `${cpuSeconds.toFixed(1)} s` },
      { name: `${title}: speed`, value: `${grouped(people / seconds)} rows/s` },
      {
        name: `${title}: peak memory`,
        value: `${grouped(megabytes)} MB`,
        target: atMost(megabytes, mostMegabytes, 'MB'),
      },
    ];
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const score: Section = () => scoring(30, 60);
export const scoreLong: Section = () => scoring(75, 120);
