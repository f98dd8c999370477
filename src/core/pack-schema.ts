/**
 * What the files in content/ must look like. The JSON Schema files that editors read are made from this.
 * Descriptions speak to authors who do not code.
 */
import * as v from 'valibot';
import { measurementKeys } from './pack.ts';

export const words = (most: number, about: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
    v.description(about),
  );
export const id = (about: string) =>
  v.pipe(
    v.string(),
    v.maxLength(40, 'is longer than 40 characters'),
    v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not kebab-case'),
    v.description(about),
  );
const roleId = v.pipe(id('The id of a role: also the name of its file'), v.brand('RoleId'));
export const skillId = v.pipe(
  id('The id of a skill. Never changed once links exist'),
  v.brand('SkillId'),
);
const itemId = v.pipe(id('The id of an item. Never changed or used again'), v.brand('ItemId'));
const ratingId = v.pipe(id('The id of a rating. Never changed or used again'), v.brand('RatingId'));
const weight = v.pipe(
  v.number(),
  v.minValue(0, 'is below 0'),
  v.maxValue(10, 'is above 10'),
  v.description('How much the skill counts within its role, against the others: 0 to 10'),
);
const revision = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.description('Raised by one whenever the meaning changes. A corrected typo does not raise it'),
);
const option = (about: string) => words(70, about);
export const schemaLink = v.optional(v.string());

export const packFile = v.strictObject({
  $schema: schemaLink,
  id: id('The name of this set of content'),
  revision,
  roles: v.pipe(
    v.strictTuple([roleId, roleId]),
    v.description('The two roles. Each has a file of its own: <id>.json'),
  ),
});

export const roleFile = v.strictObject({
  $schema: schemaLink,
  id: roleId,
  name: words(30, 'The role as it stands inside a sentence'),
  title: words(30, 'The role as it stands in a heading or at the start of a sentence'),
  definition: words(240, 'What the role does and hands over, in one sentence'),
  bar: v.pipe(
    v.number(),
    v.minValue(1.5),
    v.maxValue(4.5),
    v.description('What the role asks, on the answer scale 1 to 5. 3.4 is 60 points'),
  ),
  skills: v.pipe(
    v.array(
      v.strictObject({
        id: skillId,
        name: words(40, 'The skill, in sentence case'),
        inSentence: words(40, 'The skill as it stands inside a sentence'),
        definition: words(160, 'What somebody with this skill visibly does'),
        why: words(180, 'Why the role needs it'),
        weight,
        emphasisWeight: weight,
      }),
    ),
    v.minLength(2, 'has fewer than 2 skills'),
    v.maxLength(20, 'has more than 20 skills'),
  ),
});

const itemFrame = { id: itemId, revision };
const question = words(90, 'The question: one idea, at most 90 characters');

const fiveOptions = v.pipe(
  v.array(option('One visible act. Each option contains the one before and adds to it')),
  v.length(5, 'does not have five options'),
);

const ladder = v.strictObject({
  ...itemFrame,
  kind: v.literal('ladder'),
  skill: skillId,
  key: v.literal(1),
  text: question,
  options: fiveOptions,
});

const frequency = v.strictObject({
  ...itemFrame,
  kind: v.literal('frequency'),
  skill: skillId,
  key: v.pipe(
    v.picklist([1, -1]),
    v.description('-1 where "almost never" is the most favourable answer'),
  ),
  text: question,
});

const check = v.strictObject({
  ...itemFrame,
  kind: v.literal('check'),
  text: question,
  answer: v.pipe(v.picklist([1, 2, 3, 4, 5]), v.description('The option that the text asks for')),
});

export const itemsFile = v.strictObject({
  $schema: schemaLink,
  scales: v.strictObject({
    frequency: v.pipe(
      v.array(option('One step of the scale')),
      v.length(5, 'does not have five options'),
    ),
  }),
  items: v.pipe(
    v.array(v.variant('kind', [ladder, frequency, check])),
    v.minLength(4),
    v.maxLength(400),
  ),
});

export const observerFile = v.strictObject({
  $schema: schemaLink,
  ratings: v.pipe(
    v.array(
      v.strictObject({
        id: ratingId,
        skill: skillId,
        revision,
        text: question,
        lookFor: words(140, 'What to watch or listen for, in one sentence'),
        options: fiveOptions,
      }),
    ),
    v.maxLength(200),
    v.description(
      'What an observer rates, in the order links hold them. New ones go to the end, none is moved or removed',
    ),
  ),
});

export const itemOrderFile = v.strictObject({
  $schema: schemaLink,
  order: v.pipe(
    v.array(itemId),
    v.description(
      'Every item once, in the order links hold them. New ids go to the end, none is moved or removed',
    ),
  ),
});

const constant = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  reason: words(200, 'Why this value, in one line'),
});

export const measurementFile = v.strictObject({
  $schema: schemaLink,
  ...v.entriesFromList(measurementKeys, constant),
});

export const measurementValues = v.strictObject(
  v.entriesFromList(measurementKeys, v.pipe(v.number(), v.finite())),
);

/** What `npm run bench -- simulate` measured, for the method page. */
export const figuresFile = v.strictObject({
  $schema: schemaLink,
  people: v.pipe(v.number(), v.integer()),
  seeds: v.array(v.pipe(v.number(), v.integer())),
  rows: v.array(
    v.strictObject({
      measure: words(120, 'What was measured'),
      must: words(40, 'What it has to be'),
      low: v.pipe(v.number(), v.description('The lowest of the seeds')),
      high: v.pipe(v.number(), v.description('The highest of the seeds')),
    }),
  ),
});

/** A sentence, or a choice between sentences: by count (plural categories) or by who is spoken of. */
const message = v.union([
  words(600, 'The text. {name} stands for what is filled in'),
  v.pipe(
    v.objectWithRest(
      { by: words(30, 'The placeholder that chooses'), other: words(600, 'For everything else') },
      words(600, 'One choice'),
    ),
    v.description('Chooses a text by a number (zero, one, two, few, many, other) or by a word'),
  ),
]);

/** Flat: a key per text. "$schema" may stand among them. */
export const wordingFile = v.record(
  v.pipe(v.string(), v.regex(/^(\$schema|[a-z][a-z0-9-]*(\.[a-z0-9-]+)*)$/, 'is not a dotted key')),
  message,
);

export type Message = v.InferOutput<typeof message>;
export type Wording = Readonly<Record<string, Message>>;
export type Figures = v.InferOutput<typeof figuresFile>;
export type Constants = v.InferOutput<typeof measurementFile>;
