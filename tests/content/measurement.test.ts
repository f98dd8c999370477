// Every number that decides something says why it is so.
import measurement from '../../content/measurement.json';
import { bank, type Skill, withSkill } from './bank.ts';
import { law } from './law.ts';
import { tally } from './likeness.ts';

type Constants = Readonly<Record<string, { readonly value: number; readonly reason: string }>>;

const { $schema: _, ...file } = measurement;
const constants: Constants = file;
const reasoned = (reason: string): Constants => ({ ...constants, planted: { value: 1, reason } });

law(
  'every constant has a reason of at least 20 characters',
  constants,
  (all) =>
    Object.entries(all).flatMap(([name, { reason }]) =>
      reason.trim().length < 20 ? [`${name}: ${reason}`] : [],
    ),
  [reasoned('It works.'), 'planted: It works.'],
  [reasoned(`It works.${' '.repeat(20)}`), 'planted: It works.'],
);

law(
  'no two constants have the same reason',
  constants,
  (all) =>
    [...tally(Object.values(all).map(({ reason }) => reason.toLowerCase()))].flatMap(
      ([reason, count]) => (count > 1 ? [`${count} constants: ${reason}`] : []),
    ),
  [reasoned(constants['skillSd']?.reason ?? ''), '2 constants'],
);

type Skills = readonly Skill[];

law<Skills>(
  'by default all skills of a role weigh the same',
  bank.skills,
  (skills) => skills.flatMap(({ id, weight }) => (weight === 1 ? [] : [`${id} weighs ${weight}`])),
  [withSkill('branding', { weight: 2 }).skills, 'branding weighs 2'],
);

const emphasised = [
  'creativity',
  'content-creation',
  'data-analysis',
  'interpersonal-skills',
  'negotiation',
  'closing-skills',
  'objection-handling',
];

law<Skills>(
  'exactly seven skills weigh more when emphasis is on',
  bank.skills,
  (skills) => {
    const known = skills.map(({ id }) => id);
    const gone = emphasised.filter((id) => !known.includes(id)).map((id) => `${id} is gone`);
    return [
      ...gone,
      ...skills.flatMap(({ id, emphasisWeight }) =>
        emphasisWeight > 1 === emphasised.includes(id) ? [] : [`${id} weighs ${emphasisWeight}`],
      ),
    ];
  },
  [withSkill('branding', { emphasisWeight: 2 }).skills, 'branding weighs 2'],
  [withSkill('negotiation', { emphasisWeight: 1 }).skills, 'negotiation weighs 1'],
  [bank.skills.filter(({ id }) => id !== 'negotiation'), 'negotiation is gone'],
);
