// Groups as somebody types them into the page about fair use.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adverseImpactOf } from '#core/adverse-impact.ts';
import { typedGroupsOf } from '#core/typed-groups.ts';

const typed = (name: string, people: string, selected: string) => ({ name, people, selected });

test('counts come through, blank lines do not', () => {
  expect(
    typedGroupsOf([typed(' A ', ' 80', '48 '), typed('', ' ', ''), typed('B', '40', '0')]),
  ).toEqual({
    ok: true,
    value: [
      { name: 'A', people: 80, selected: 48 },
      { name: 'B', people: 40, selected: 0 },
    ],
  });
  expect(typedGroupsOf([])).toEqual({ ok: true, value: [] });
});

test.each([
  ['no-name', typed(' ', '3', '1')],
  ['people', typed('A', '', '1')],
  ['people', typed('A', '3.5', '1')],
  ['people', typed('A', '-3', '1')],
  ['people', typed('A', '1e3', '1')],
  ['people', typed('A', '100001', '1')],
  ['selected', typed('A', '3', 'two')],
  ['selected', typed('A', '3', '')],
  ['more-selected', typed('A', '3', '4')],
])('%s is said of that line', (problem, line) => {
  expect(typedGroupsOf([typed('Fine', '9', '9'), line])).toEqual({
    ok: false,
    code: [undefined, problem],
  });
});

test('the same name twice is said of the second', () => {
  const line = typed('A', '5', '1');
  expect(typedGroupsOf([line, line])).toEqual({ ok: false, code: [undefined, 'name-twice'] });
});

test('whatever is typed, what comes through can be worked out', () => {
  const count = fc.oneof(fc.string(), fc.integer({ min: -9, max: 200 }).map(String));
  const line = fc.record({ name: fc.string(), people: count, selected: count });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const groups = typedGroupsOf(lines);
      if (!groups.ok) {
        expect(groups.code).toHaveLength(lines.length);
        return;
      }
      for (const { name, people, selected } of groups.value) {
        expect(name).not.toBe('');
        expect(Number.isInteger(people) && Number.isInteger(selected)).toBe(true);
        expect(selected >= 0 && selected <= people && people <= 100_000).toBe(true);
      }
      expect(adverseImpactOf(groups.value)).toHaveLength(groups.value.length);
    }),
  );
});
