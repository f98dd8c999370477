/** The border for content/difference.json: every fault at once, or lessons to rely on. */
import { differenceFile, type Lessons } from './difference-schema.ts';
import { failed, type Outcome, ok } from './outcome.ts';
import type { Pack } from './pack.ts';
import type { Fault } from './pack-faults.ts';
import { type ContentFiles, parseFile, type Turn } from './parse-pack.ts';

/** The side of a task that needs both departments. */
export const bothSides = 'both';

const file = 'difference.json';

interface Named {
  readonly path: string;
  readonly id: string;
}

const repeated = (list: readonly Named[]): Fault[] =>
  list.flatMap(({ path, id }, i) =>
    list.findIndex((one) => one.id === id) < i
      ? [{ file, path, reason: `"${id}" stands twice`, hint: 'Ids are never shared.' }]
      : [],
  );

const strangers = (list: readonly Named[], known: readonly string[], hint: string): Fault[] =>
  list.flatMap(({ path, id }) =>
    known.includes(id) ? [] : [{ file, path, reason: `there is no "${id}"`, hint }],
  );

function skillFaults(lessons: Lessons, pack: Pack): Fault[] {
  const named = lessons.tasks.flatMap(({ skills }, i) =>
    skills.map((id, k) => ({ path: `tasks[${i}].skills[${k}]`, id })),
  );
  const ids = pack.skills.map(({ id }) => id);
  const hint = 'Use the id of a skill from a role file.';
  return [
    ...strangers(named, ids, hint),
    ...lessons.roles.flatMap((one, i) => {
      const own = pack.skills.filter(({ role }) => role === one.role).map(({ id }) => id);
      const listed = one.skills.map((id, k) => ({ path: `roles[${i}].skills[${k}]`, id }));
      return strangers(listed, own, `${hint} It has to be one of this role.`);
    }),
  ];
}

function roleFaults(lessons: Lessons, pack: Pack): Fault[] {
  const hint = 'The roles stand here in the order of pack.json.';
  return lessons.roles.flatMap(({ role }, i) =>
    role === pack.roles[i]?.id
      ? []
      : [{ file, path: `roles[${i}].role`, reason: `there is no "${role}" here`, hint }],
  );
}

function taskFaults({ tasks, handOffs }: Lessons, pack: Pack): Fault[] {
  const sides = [...pack.roles.map(({ id }) => id), bothSides];
  const placed = tasks.map(({ side }, i) => ({ path: `tasks[${i}].side`, id: side }));
  const handed = tasks.flatMap(({ handOff }, i) =>
    handOff === undefined ? [] : [{ path: `tasks[${i}].handOff`, id: handOff }],
  );
  const kinds = handOffs.map(({ id }) => id);
  return [
    ...repeated(tasks.map(({ id }, i) => ({ path: `tasks[${i}].id`, id }))),
    ...repeated(handOffs.map(({ id }, i) => ({ path: `handOffs[${i}].id`, id }))),
    ...strangers(placed, sides, `Use one of: ${sides.join(', ')}.`),
    ...strangers(handed, kinds, `Use one of: ${kinds.join(', ')}.`),
    ...handOffs.flatMap(({ id }, i) =>
      handed.some((one) => one.id === id)
        ? []
        : [
            {
              file,
              path: `handOffs[${i}]`,
              reason: `no task is the hand-off "${id}"`,
              hint: 'An owner who lacks it is offered a task: give one this hand-off.',
            },
          ],
    ),
  ];
}

/** The lessons, or every fault found. */
export function parseDifference(
  files: ContentFiles,
  pack: Pack,
  turn?: Turn,
): Outcome<Lessons, readonly Fault[]> {
  const faults: Fault[] = [];
  const parsed = parseFile(differenceFile, files, file, faults, turn);
  if (!parsed) return failed(faults);
  const { $schema: _, ...lessons } = parsed;
  faults.push(...roleFaults(lessons, pack), ...skillFaults(lessons, pack));
  faults.push(...taskFaults(lessons, pack));
  return faults.length > 0 ? failed(faults) : ok(lessons);
}
