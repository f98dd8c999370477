import { expect, test } from 'vitest';
import difference from '../../content/difference.json';
import { contentOrExit } from '../../scripts/content-files.ts';
import { parseDifference } from '../../src/core/parse-difference.ts';

const { pack } = contentOrExit();

const faultsIn = (json: unknown): readonly string[] => {
  const parsed = parseDifference({ 'difference.json': json }, pack);
  return parsed.ok ? [] : parsed.code.map(({ path, reason }) => `${path} ${reason}`);
};
const withTask = (change: object) => ({
  ...difference,
  tasks: difference.tasks.map((task, i) => (i === 1 ? { ...task, ...change } : task)),
});

test('the lessons are sound', () => {
  expect(faultsIn(difference)).toEqual([]);
});

test('every fault is told with its place', () => {
  expect(faultsIn(undefined)).toHaveLength(1);
  expect(faultsIn(withTask({ side: 'baking' }))).toEqual(['tasks[1].side there is no "baking"']);
  expect(faultsIn(withTask({ skills: ['juggling'] }))).toEqual([
    'tasks[1].skills[0] there is no "juggling"',
  ]);
  expect(faultsIn(withTask({ id: 'finished-bathroom' }))).toEqual([
    'tasks[1].id "finished-bathroom" stands twice',
  ]);
  expect(faultsIn(withTask({ handOff: 'thrown' }))).toEqual([
    'tasks[1].handOff there is no "thrown"',
  ]);
  expect(faultsIn(withTask({ why: 'x'.repeat(221) }))).toEqual([
    'tasks[1].why is longer than 220 characters',
  ]);
  expect(faultsIn({ ...difference, roles: difference.roles.toReversed() })).toEqual([
    'roles[0].role there is no "sales" here',
    'roles[1].role there is no "marketing" here',
  ]);
  const [one, two] = difference.roles;
  expect(faultsIn({ ...difference, roles: [one, { ...two, skills: ['branding'] }] })).toEqual([
    'roles[1].skills[0] there is no "branding"',
  ]);
  const unowned = difference.tasks.filter((task) => !('handOff' in task));
  expect(faultsIn({ ...difference, tasks: unowned })).toHaveLength(4);
});
