/**
 * What content/difference.json must look like: the two jobs explained, everyday tasks, and job-description blocks.
 * Descriptions speak to authors who do not code. Refuses to know which two roles they are.
 */
import * as v from 'valibot';

const words = (most: number, about: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
    v.description(about),
  );
const id = (about: string) =>
  v.pipe(
    v.string(),
    v.maxLength(40, 'is longer than 40 characters'),
    v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not kebab-case'),
    v.description(about),
  );
const list = <S extends v.GenericSchema>(shape: S, least: number, most: number, about: string) =>
  v.pipe(
    v.array(shape),
    v.minLength(least, `has fewer than ${least} entries`),
    v.maxLength(most, `has more than ${most} entries`),
    v.description(about),
  );
const skills = (least: number) =>
  list(id('The id of a skill from a role file'), least, 20, 'The skills it needs');
const sentence = (about: string) => words(160, about);

const job = v.strictObject({
  purpose: words(240, 'What the job is for, as it opens the job description'),
  responsibilities: list(sentence('One duty, as a sentence'), 7, 20, 'What the job does'),
  success: list(sentence('Something that can be counted'), 4, 12, 'How success is seen'),
  handOff: list(sentence('One clause'), 4, 12, 'What this side promises the other'),
});

const role = v.strictObject({
  role: id('The id of a role'),
  purpose: words(300, 'What it is for'),
  handOff: words(200, 'What it hands over, and to whom'),
  week: list(words(120, 'Goes on from “All week, it …”'), 3, 6, 'What it does all week'),
  skills: skills(1),
  job,
});

const station = v.strictObject({
  id: id('The name of the station in code'),
  name: words(20, 'Beside its mark in the drawing'),
  text: words(240, 'What happens here, and whose it is'),
});

const row = v.strictObject({
  about: words(30, 'What is compared'),
  sides: v.pipe(
    v.strictTuple([words(80, 'The first role'), words(80, 'The second role')]),
    v.description('In the order of pack.json'),
  ),
});

const handOff = v.strictObject({
  id: id('The name of the hand-off'),
  name: words(40, 'In a list'),
  text: words(120, 'What somebody does'),
  signs: list(
    words(30, 'Words a task of this kind has, in lower case'),
    1,
    12,
    'A task written by the owner belongs here where it has one of them',
  ),
});

const task = v.strictObject({
  id: id('Never used again for another task'),
  text: words(60, 'The task, as somebody would write it down'),
  side: id('The id of a role, or “both”'),
  close: v.pipe(v.boolean(), v.description('Whether people argue about it with good reasons')),
  skills: list(id('The id of a skill from a role file'), 1, 3, 'The skills it needs most'),
  handOff: v.exactOptional(id('The hand-off that this task is')),
  why: words(220, 'Why it stands on that side'),
});

export const differenceFile = v.strictObject({
  $schema: v.optional(v.string()),
  source: v.strictObject({
    title: words(120, 'The article this follows'),
    author: words(60, 'Who wrote it'),
    site: words(60, 'Where it was published'),
  }),
  roles: v.pipe(v.strictTuple([role, role]), v.description('In the order of pack.json')),
  way: v.strictObject({
    stations: v.pipe(
      v.strictTuple([station, station, station, station]),
      v.description('From stranger to repeat customer. The hand-off stands at the second'),
    ),
    handOff: words(20, 'Beside the line where the work changes hands'),
    news: words(20, 'Beside the arrow that goes back'),
    finding: words(300, 'The drawing in one sentence, for those who do not see it'),
  }),
  oneDesk: list(words(320, 'A paragraph'), 2, 5, 'Why one person rarely loves both'),
  notTheSame: v.strictObject({
    title: words(60, 'The heading of the page to forward'),
    lead: words(200, 'Below the heading'),
    rows: list(row, 4, 10, 'The two side by side'),
    end: words(240, 'The last sentence'),
  }),
  handOffs: list(handOff, 1, 8, 'What has to be somebody’s, or it is nobody’s'),
  tasks: list(task, 24, 80, 'Everyday tasks, in the order in which they are sorted'),
});

export type Lessons = Omit<v.InferOutput<typeof differenceFile>, '$schema'>;
export type LessonTask = Lessons['tasks'][number];
