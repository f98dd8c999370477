import { expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { resultOf } from '#core/evidence.ts';
import { measureWith } from '#core/measure.ts';
import { byName, byOrder } from '#core/people-order.ts';
import type { PersonRecord } from '#core/records.ts';
import { sampleTeam } from '#core/sample-team.ts';
import { realPack } from '../support/real-pack.ts';

const pack = realPack();
const packs = new Map([[pack.hash, pack]]);
const measure = measureWith(pack);
const names = ['chi', 'Ana', 'Ben'];
const people = sampleTeam(pack, 7, 300, names, ['Manager', 'Colleague']).map(
  (one, i): PersonRecord => ({
    id: `00000000000000b${i}`,
    changed: i,
    sample: true,
    takes: '',
    cover: '',
    ...one,
  }),
);
const listed = people.map((person) => {
  const result = resultOf(person, packs);
  return { person, report: result && assess(result, measure, whoOf(result, false)) };
});
const nobody = {
  person: { name: 'Zoe', changed: 9 },
  report: undefined,
};

test('the newest change, the first name or the highest score comes first; no score comes last', () => {
  const order = (by: 'newest' | 'name' | 'first' | 'second') =>
    byOrder([nobody, ...listed], by).map(({ person }) => person.name);
  expect(order('newest')).toEqual(['Zoe', 'Ben', 'Ana', 'chi']);
  expect(order('name')).toEqual(['Ana', 'Ben', 'chi', 'Zoe']);
  expect(order('first')).toEqual(['chi', 'Ben', 'Ana', 'Zoe']);
  expect(order('second')).toEqual(['Ana', 'Ben', 'chi', 'Zoe']);
});

test('changes of one moment stand by name, however they were kept', () => {
  const same = ['Eva', 'Ana', 'Dee'].map((name) => ({ person: { name, changed: 1 } }));
  const names = byOrder(same, 'newest').map(({ person }) => person.name);
  expect(names).toEqual(['Ana', 'Dee', 'Eva']);
});

test('a list by name stays as it is when somebody in it changes', () => {
  const changed = people.map((one, i) => (i === 0 ? { ...one, changed: 99 } : one));
  expect(byName(changed).map(({ id }) => id)).toEqual(byName(people).map(({ id }) => id));
  expect(byName(people).map(({ name }) => name)).toEqual(['Ana', 'Ben', 'chi']);
});
