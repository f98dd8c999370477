/**
 * What the five files of guidance must look like: advice, wants, interview, presets and placing. None of them measures
 * anything, so none of them is part of the pack or of its hash. Descriptions speak to authors who do not code.
 */
import * as v from 'valibot';
import { id, schemaLink, skillId, words } from './pack-schema.ts';

export const skillLevels = ['low', 'middle', 'high'] as const;
export type SkillLevel = (typeof skillLevels)[number];
/** Where a person stands at a skill, against the bar: clearly below, around, clearly above. */

const byLevel = (most: number, about: string) =>
  v.pipe(
    v.strictObject({
      low: words(most, 'For somebody clearly below the bar'),
      middle: words(most, 'For somebody around the bar'),
      high: words(most, 'For somebody clearly above the bar'),
    }),
    v.description(about),
  );

const skillAdvice = v.strictObject({
  skill: skillId,
  brings: byLevel(170, 'What this level brings to the department today'),
  risks: byLevel(170, 'What goes wrong at this level if nobody minds it; at high: too much of it'),
  practise: byLevel(
    260,
    'One exercise for four weeks: what, how often, how one sees that it helped',
  ),
  pair: byLevel(170, 'Whom to work beside, and on what'),
  handOff: byLevel(170, 'What to hand off, or at high to take over, and to or from whom'),
});

export const adviceFile = v.strictObject({
  $schema: schemaLink,
  skills: v.pipe(
    v.array(skillAdvice),
    v.description('Every skill once. No text says “you” or “they”: all readers share it'),
  ),
});

const wantedActivity = v.strictObject({
  skill: skillId,
  text: words(90, 'An activity of every week, as in “Ringing people back who ...”'),
});

export const wantsFile = v.strictObject({
  $schema: schemaLink,
  activities: v.pipe(
    v.array(wantedActivity),
    v.description('One activity per skill, to be done happily every week, or rather not'),
  ),
});

const ask = words(170, 'What the candidate is asked: about something that happened, never “would”');
const probes = v.pipe(
  v.array(words(110, 'A shorter question, where the answer stays general')),
  v.minLength(2, 'has fewer than two probes'),
  v.maxLength(3, 'has more than three probes'),
);

const skillQuestion = v.strictObject({
  ask,
  probes,
  good: words(190, 'What a good answer contains'),
  average: words(190, 'What an average answer contains'),
  poor: words(190, 'What a poor answer contains'),
});

const skillInterview = v.strictObject({
  skill: skillId,
  questions: v.pipe(v.array(skillQuestion), v.length(3, 'does not have three questions')),
  anchors: v.pipe(
    v.array(words(110, 'What the answers showed: one visible act')),
    v.length(5, 'does not have five anchors'),
    v.description('Five levels, low to high, by which the answers are rated'),
  ),
});

const leadingQuestion = v.strictObject({
  ask,
  probes,
  listenFor: words(190, 'What to listen for. Nothing is scored'),
});

export const interviewFile = v.strictObject({
  $schema: schemaLink,
  skills: v.pipe(v.array(skillInterview), v.description('Every skill once')),
  leading: v.pipe(
    v.array(leadingQuestion),
    v.length(2, 'does not have two questions about leading'),
    v.description('Two questions about leading people. They enter no score'),
  ),
});

/** What a skill weighs in a brief where nobody chose otherwise. Presets name the other weights only. */
export const usualWeight = 2;

const preset = v.strictObject({
  id: id('The id of a preset. It travels in briefs: never changed or used again'),
  name: words(40, 'The kind of business'),
  example: words(80, 'Two or three such businesses'),
  weights: v.pipe(
    v.record(
      skillId,
      v.pipe(v.number(), v.integer(), v.minValue(0, 'is below 0'), v.maxValue(4, 'is above 4')),
    ),
    v.description(`Skill to weight, 0 to 4. A skill left out weighs ${usualWeight}`),
  ),
  why: v.pipe(
    v.record(skillId, words(150, 'Why the skill weighs so much in this kind of business')),
    v.description('A reason for every skill in weights, and for no other'),
  ),
});

export const presetsFile = v.strictObject({
  $schema: schemaLink,
  presets: v.pipe(v.array(preset), v.minLength(1, 'has no preset'), v.maxLength(20)),
});

const rule = (about: string, least: number, most: number) =>
  v.pipe(
    v.strictObject({
      value: v.pipe(v.number(), v.minValue(least, 'is too low'), v.maxValue(most, 'is too high')),
      reason: words(170, 'Why this value'),
    }),
    v.description(about),
  );

export const placingFile = v.strictObject({
  $schema: schemaLink,
  leading: rule(
    'Below this probability that the best plan is better, another leads beside it',
    0.5,
    0.99,
  ),
  sure: rule('From this probability on, one plan is called better than another', 0.5, 0.99),
  draws: rule('How often everybody’s fits are drawn to see how often a plan wins', 100, 10_000),
  bothCost: rule('Points that one person running both departments costs', 0, 100),
  trialDays: rule('Days after which a decision is looked at again', 14, 365),
  signs: v.pipe(
    v.array(words(90, 'Something that can be counted while a decision is on trial')),
    v.length(3, 'does not have three signs'),
  ),
});

type AdviceFile = v.InferOutput<typeof adviceFile>;
type InterviewFile = v.InferOutput<typeof interviewFile>;

export type SkillAdvice = v.InferOutput<typeof skillAdvice>;
export type WantedActivity = v.InferOutput<typeof wantedActivity>;
export type SkillInterview = v.InferOutput<typeof skillInterview>;
export type LeadingQuestion = v.InferOutput<typeof leadingQuestion>;
export type Preset = v.InferOutput<typeof preset>;
export type Advice = AdviceFile['skills'];
export type Interview = Omit<InterviewFile, '$schema'>;
export type PlacingFile = Omit<v.InferOutput<typeof placingFile>, '$schema'>;
