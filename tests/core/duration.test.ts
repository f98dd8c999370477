import { expect, test } from 'vitest';
import { runs } from '../../src/core/draft.ts';
import { runMinutes } from '../../src/core/duration.ts';
import { realPack } from '../support/real-pack.ts';

const pack = realPack();

test('how long a run takes follows from what it asks', () => {
  expect(runs.map((run) => runMinutes(pack, run))).toEqual([
    { from: 4, to: 7 },
    { from: 7, to: 10 },
    { from: 17, to: 17 },
  ]);
  const short = { ...pack, items: pack.items.slice(0, 34) };
  expect(runMinutes(short, 'standard')).toEqual({ from: 7, to: 8 });
  expect(runMinutes(short, 'everything')).toEqual({ from: 8, to: 8 });
});
