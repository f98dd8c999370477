// What is taught about the two jobs: enough of it, balanced, plain, and nothing said twice.
import difference from '../../content/difference.json';
import { law, type Rule } from './law.ts';
import { likeness, namedWords, openingOf, pairsFrom, tally } from './likeness.ts';
import { gradeOf } from './reading-grade.ts';

type Lessons = typeof difference;
type Task = Lessons['tasks'][number];

const withTask = (place: number, change: Partial<Task>): Lessons => ({
  ...difference,
  tasks: difference.tasks.map((task, i) => (i === place ? { ...task, ...change } : task)),
});
const withTasks = (tasks: readonly Task[]): Lessons => ({ ...difference, tasks: [...tasks] });

const [first, second] = difference.roles.map(({ role }) => role);
const countOf = (tasks: readonly Task[], side: string | undefined) =>
  tasks.filter((task) => task.side === side).length;

law(
  'there are at least 28 tasks, 8 of them close',
  difference,
  ({ tasks }) => [
    ...(tasks.length < 28 ? [`only ${tasks.length} tasks`] : []),
    ...(tasks.filter(({ close }) => close).length < 8 ? ['too few close ones'] : []),
  ],
  [withTasks(difference.tasks.slice(0, 27)), 'only 27 tasks'],
  [withTasks(difference.tasks.map((task) => ({ ...task, close: false }))), 'too few close'],
);

law(
  'both sides have as many tasks, give or take two, and some belong to both',
  difference,
  ({ tasks }) => [
    ...(Math.abs(countOf(tasks, first) - countOf(tasks, second)) > 2 ? ['one side has more'] : []),
    ...(countOf(tasks, 'both') < 4 ? ['too few for both'] : []),
  ],
  [withTasks(difference.tasks.filter(({ side }) => side !== first)), 'one side has more'],
  [withTasks(difference.tasks.filter(({ side }) => side !== 'both')), 'too few for both'],
);

law(
  'no more than three tasks in a row belong to one side, so that nobody can guess',
  difference,
  ({ tasks }) =>
    tasks.flatMap((task, i) =>
      i > 2 && [1, 2, 3].every((back) => tasks[i - back]?.side === task.side) ? [task.id] : [],
    ),
  [withTasks(difference.tasks.map((task) => ({ ...task, side: 'both' }))), 'later-date'],
);

const tooAlike: Rule<Lessons> = ({ tasks }) => [
  ...pairsFrom(
    0.5,
    likeness,
    tasks.map(({ id, text }) => namedWords(id, text)),
  ),
  ...pairsFrom(
    0.35,
    likeness,
    tasks.map(({ id, why }) => namedWords(id, why)),
  ),
];
law(
  'no two tasks, and no two reasons, are nearly the same',
  difference,
  tooAlike,
  [withTask(1, { text: difference.tasks[0]?.text ?? '' }), 'three-tyres: 1.00'],
  [withTask(1, { why: `Well. ${difference.tasks[0]?.why}` }), 'three-tyres'],
);

law<Lessons>(
  'reasons begin in many ways',
  difference,
  ({ tasks }) =>
    [...tally(tasks.map(({ why }) => openingOf(why)))].flatMap(([opening, count]) =>
      count > 2 ? [`"${opening}" ${count} times`] : [],
    ),
  [withTasks(difference.tasks.map((task) => ({ ...task, why: 'This is why' }))), '"this is why"'],
);

const plain: Rule<Lessons> = ({ tasks }) =>
  tasks.flatMap(({ id, why }) => {
    const grade = gradeOf(why.split(/(?<=[.?!])\s+/));
    return grade > 8 ? [`${id} reads at grade ${grade.toFixed(1)}`] : [];
  });
law('a reason is read at about twelve', difference, plain, [
  withTask(0, {
    why: 'Professional visualisation facilitates differentiation notwithstanding organisational limitations.',
  }),
  'finished-bathroom reads',
]);

/** Every text of the file but ids. */
const textsOf = ({ roles, way, oneDesk, notTheSame, handOffs, tasks }: Lessons) => [
  ...roles.flatMap(({ purpose, handOff, week, job }) => [
    ...[purpose, handOff, ...week, job.purpose],
    ...[...job.responsibilities, ...job.success, ...job.handOff],
  ]),
  ...[way.finding, ...way.stations.map(({ text }) => text), ...oneDesk],
  ...[notTheSame.lead, notTheSame.end, ...notTheSame.rows.flatMap(({ sides }) => sides)],
  ...handOffs.map(({ text }) => text),
  ...tasks.flatMap(({ text, why }) => [text, why]),
];

/** Words of advertisements, of offices, and of another spelling. */
const unwanted =
  /\b(?:leverage|synerg\w+|seamless\w*|unlock\w*|boost\w*|empower\w*|game.?chang\w+|stakeholders?|funnels?|personas?|touchpoints?|KPIs?|ROI|amazing|simply|crucial|color|organiz\w+|center|inquir\w+)\b/i;
law(
  'no text has a word of advertisements or offices, or another spelling than British',
  difference,
  (all) => textsOf(all).filter((text) => unwanted.test(text)),
  [withTask(0, { why: 'It will boost your funnel.' }), 'boost'],
  [withTask(0, { why: 'The color matters.' }), 'color'],
);

law(
  'no text stands twice',
  difference,
  (all) => [...tally(textsOf(all))].flatMap(([text, count]) => (count > 1 ? [text] : [])),
  [withTask(1, { text: difference.tasks[0]?.text ?? '' }), 'Photograph a finished'],
);

law<Lessons>(
  'what a job description holds is whole sentences',
  difference,
  ({ roles }) =>
    roles.flatMap(({ job }) =>
      [job.purpose, ...job.responsibilities, ...job.success, ...job.handOff].filter(
        (text) => !/^\p{Lu}.*[.]$/u.test(text),
      ),
    ),
  [
    {
      ...difference,
      roles: difference.roles.map((role) => ({
        ...role,
        job: { ...role.job, success: ['more money'] },
      })),
    },
    'more money',
  ],
);
