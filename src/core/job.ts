/**
 * Job descriptions and the brief that come of a list of tasks. Knows duties, weights and blocks; refuses to know headings
 * and other words of the interface, and how anything is drawn.
 */
import type { Lessons } from './difference-schema.ts';
import { briefNameBytes, type SharedBrief } from './link/brief-body.ts';
import { type Pack, type Skill, skillsOf } from './pack.ts';
import { shortLine } from './person-name.ts';
import { alike } from './plain-text.ts';
import type { WorkTask } from './records.ts';
import { departmentsOf, handOffsIn, knownTask } from './work.ts';

export interface Duty {
  /** A sentence; without its full stop where it is shared, so that words can follow. */
  readonly text: string;
  /** From the owner's list, rather than one of our blocks. */
  readonly own: boolean;
  /** Done together with the other department. */
  readonly shared: boolean;
}

export interface JobDescription {
  readonly purpose: string;
  readonly duties: readonly Duty[];
  /** Hours a week that the list has for it. */
  readonly hours: number;
  readonly skills: readonly { readonly skill: Skill; readonly weight: number }[];
  readonly success: readonly string[];
  readonly handOff: readonly string[];
}

/** From this share of words on, one of our duties says what the list says already; so it does about the same hand-off. */
const sameDuty = 0.5;

const asSentence = (text: string): string => {
  const line = text.trim();
  return /[.?!…]$/.test(line) ? line : `${line}.`;
};

/** What a skill counts: 2, but 3 where a task of the list needs it, and 4 where two or more do. */
const ordinary = 2;
const most = 4;

/** The weight of every skill of the pack. Tasks in words that are not known name no skill, and change nothing. */
function weightsFrom(pack: Pack, lessons: Lessons, tasks: readonly WorkTask[]): readonly number[] {
  const needed = tasks.flatMap(({ text }) => knownTask(lessons, text)?.skills ?? []);
  return pack.skills.map(({ id }) =>
    Math.min(most, ordinary + needed.filter((one) => one === id).length),
  );
}

/** The job description of the first role (0) or the second (1). */
export function jobOf(
  pack: Pack,
  lessons: Lessons,
  tasks: readonly WorkTask[],
  place: 0 | 1,
): JobDescription {
  const { role, job } = lessons.roles[place];
  const department = departmentsOf(pack, tasks).sides[place];
  const own = department.tasks
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, side }) => {
      const shared = side !== role;
      return {
        text: shared ? text.trim().replace(/\.$/, '') : asSentence(text),
        own: true,
        shared,
      };
    });
  const owned = new Set(own.flatMap(({ text }) => handOffsIn(lessons, text)));
  const ours = job.responsibilities
    .filter(
      (text) =>
        !own.some((duty) => alike(duty.text, text) >= sameDuty) &&
        !handOffsIn(lessons, text).some((id) => owned.has(id)),
    )
    .map((text) => ({ text, own: false, shared: false }));
  const weights = weightsFrom(pack, lessons, tasks);
  return {
    purpose: job.purpose,
    duties: [...own, ...ours],
    hours: department.hours,
    skills: skillsOf(pack, pack.roles[place].id).map((skill) => ({
      skill,
      weight: weights[pack.skills.indexOf(skill)] ?? ordinary,
    })),
    success: job.success,
    handOff: job.handOff,
  };
}

/** The list as a brief: weights by its tasks, bars as the pack has them. */
export function briefFrom(
  pack: Pack,
  lessons: Lessons,
  tasks: readonly WorkTask[],
  name: string,
): SharedBrief {
  const [first, second] = pack.roles;
  return {
    weights: weightsFrom(pack, lessons, tasks),
    bars: [first.bar, second.bar],
    name: shortLine(name, briefNameBytes),
    preset: '',
    extras: [],
  };
}
