/** Groups as somebody typed them. Knows whole counts and names; refuses to know what is worked out from them. */
import type { Group } from './adverse-impact.ts';
import { failed, type Outcome, ok } from './outcome.ts';
import { shortLine } from './person-name.ts';

export interface TypedGroup {
  readonly name: string;
  readonly people: string;
  readonly selected: string;
}

export type GroupProblem = 'no-name' | 'name-twice' | 'people' | 'selected' | 'more-selected';

/** One entry per group typed, in order; nothing where that group is fine. */
export type GroupProblems = readonly (GroupProblem | undefined)[];

const mostPeople = 100_000;
const mostNameBytes = 60;

/** A whole number in digits, with spaces around it at most. */
function countOf(typed: string): number | undefined {
  const digits = typed.trim();
  if (!/^\d{1,9}$/.test(digits)) return undefined;
  const count = Number(digits);
  return count <= mostPeople ? count : undefined;
}

const isBlank = (group: TypedGroup) =>
  [group.name, group.people, group.selected].every((typed) => typed.trim() === '');

/** The groups typed, without those left blank; or what is wrong with each. */
export function typedGroupsOf(
  typed: readonly TypedGroup[],
): Outcome<readonly Group[], GroupProblems> {
  const names = new Set<string>();
  const groups: Group[] = [];
  const problems = typed.map((one): GroupProblem | undefined => {
    if (isBlank(one)) return undefined;
    const name = shortLine(one.name, mostNameBytes);
    if (name === '') return 'no-name';
    if (names.has(name)) return 'name-twice';
    names.add(name);
    const people = countOf(one.people);
    if (people === undefined) return 'people';
    const selected = countOf(one.selected);
    if (selected === undefined) return 'selected';
    if (selected > people) return 'more-selected';
    groups.push({ name, people, selected });
    return undefined;
  });
  return problems.some((problem) => problem !== undefined) ? failed(problems) : ok(groups);
}
