// The border of the guidance: every fault is told with its file, its place, its reason and a hint.
import { expect, test } from 'vitest';
import type { Pack } from '#core/pack.ts';
import type { Fault } from '#core/pack-faults.ts';
import { guidanceFiles, parseGuidance } from '#core/parse-guidance.ts';
import type { ContentFiles } from '#core/parse-pack.ts';
import { deepFrozen } from '../support/frozen.ts';
import { filesOf, packFrom } from '../support/small-packs.ts';

const pack: Pack = packFrom(filesOf());
const skills = pack.skills.map(({ id }) => id);

const byLevel = (text: string) => ({
  low: `${text}, low`,
  middle: `${text}, middle`,
  high: `${text}, high`,
});
const asked = { ask: 'What did you bake?', probes: ['For whom?', 'With what?'] };

/** Guidance for the small pack, made by rule. */
const sound = () => ({
  'advice.json': {
    $schema: './schema/advice.schema.json',
    skills: skills.map((skill) => ({
      skill,
      brings: byLevel('brings'),
      risks: byLevel('risks'),
      practise: byLevel('practise'),
      pair: byLevel('pair'),
      handOff: byLevel('hand off'),
    })),
  },
  'wants.json': { activities: skills.map((skill) => ({ skill, text: `Doing ${skill}` })) },
  'interview.json': {
    skills: skills.map((skill) => ({
      skill,
      questions: [1, 2, 3].map(() => ({ ...asked, good: 'Much', average: 'Some', poor: 'None' })),
      anchors: ['one', 'two', 'three', 'four', 'five'],
    })),
    leading: [1, 2].map(() => ({ ...asked, listenFor: 'A task with room in it' })),
  },
  'presets.json': {
    presets: [
      {
        id: 'village',
        name: 'Village bakery',
        example: 'A bakery in a village',
        weights: { 'baking-1': 4, 'brewing-2': 0 },
        why: { 'baking-1': 'Bread', 'brewing-2': 'No beer' },
      },
      { id: 'town', name: 'Town', example: 'A bakery in town', weights: {}, why: {} },
    ],
  },
  'placing.json': {
    leading: { value: 0.75, reason: 'Three in four' },
    sure: { value: 0.9, reason: 'Nine in ten' },
    draws: { value: 1000, reason: 'Enough' },
    bothCost: { value: 20, reason: 'Half a week each' },
    trialDays: { value: 90, reason: 'A season' },
    signs: ['Loaves sold', 'Pints sold', 'Guests who came back'],
  },
});

const faultsIn = (files: ContentFiles, against: Pack | undefined = pack): readonly Fault[] => {
  const parsed = parseGuidance(files, against);
  return parsed.ok ? [] : parsed.code;
};

/** Sound files with one spoilt. */
const replaced = (
  file: (typeof guidanceFiles)[number],
  from: string | RegExp,
  to: string,
): ContentFiles => {
  const files = sound();
  const before = JSON.stringify(files[file]);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return { ...files, [file]: JSON.parse(after) };
};

test('sound files give guidance for every skill, without the links to their schemas', () => {
  const files = sound();
  expect(parseGuidance(files, pack)).toEqual({
    ok: true,
    value: {
      advice: files['advice.json'].skills,
      wants: files['wants.json'].activities,
      interview: files['interview.json'],
      presets: files['presets.json'].presets,
      placing: files['placing.json'],
    },
  });
});

const noAdvice = /\{"skill":"baking-1".*?\},\{"skill":"baking-2"/;

const cases: Record<string, [files: ContentFiles, file: string, path: string, reason: RegExp]> = {
  'advice for a skill nobody knows': [
    replaced('advice.json', '"skill":"baking-1"', '"skill":"juggling"'),
    'advice.json',
    'skills[0].skill',
    /no role has a skill "juggling"/,
  ],
  'a skill without advice': [
    replaced('advice.json', noAdvice, '{"skill":"baking-2"'),
    'advice.json',
    'skills',
    /nothing is said about "baking-1"/,
  ],
  'advice given twice': [
    replaced('advice.json', '"skill":"baking-2"', '"skill":"baking-1"'),
    'advice.json',
    'skills[1].skill',
    /"baking-1" stands twice/,
  ],
  'a level left out': [
    replaced('advice.json', '"middle":"risks, middle",', ''),
    'advice.json',
    'skills[0].risks.middle',
    /./,
  ],
  'a text left empty': [
    replaced('advice.json', '"pair, high"', '" "'),
    'advice.json',
    'skills[0].pair.high',
    /is empty/,
  ],
  'an exercise too long': [
    replaced('advice.json', '"practise, low"', `"${'x'.repeat(261)}"`),
    'advice.json',
    'skills[0].practise.low',
    /longer than 260/,
  ],
  'an activity that is missing': [
    replaced('wants.json', /\{"skill":"baking-1"[^}]*\},/, ''),
    'wants.json',
    'activities',
    /nothing is said about "baking-1"/,
  ],
  'an activity too long': [
    replaced('wants.json', 'Doing baking-1"', `${'x'.repeat(91)}"`),
    'wants.json',
    'activities[0].text',
    /longer than 90/,
  ],
  'an interview about a skill nobody knows': [
    replaced('interview.json', '"skill":"brewing-8"', '"skill":"juggling"'),
    'interview.json',
    'skills[14].skill',
    /"juggling"/,
  ],
  'two questions instead of three': [
    replaced('interview.json', /"questions":\[\{.*?\},/, '"questions":['),
    'interview.json',
    'skills[0].questions',
    /does not have three questions/,
  ],
  'a single probe': [
    replaced('interview.json', '"For whom?",', ''),
    'interview.json',
    'skills[0].questions[0].probes',
    /fewer than two probes/,
  ],
  'four probes': [
    replaced('interview.json', '"For whom?",', '"For whom?","When?","Why?",'),
    'interview.json',
    'skills[0].questions[0].probes',
    /more than three probes/,
  ],
  'four anchors': [
    replaced('interview.json', '"five"', '"five","six"'),
    'interview.json',
    'skills[0].anchors',
    /does not have five anchors/,
  ],
  'one question about leading': [
    replaced('interview.json', /"leading":\[\{.*?\},/, '"leading":['),
    'interview.json',
    'leading',
    /does not have two questions about leading/,
  ],
  'a weight for a skill nobody knows': [
    replaced('presets.json', /baking-1/g, 'juggling'),
    'presets.json',
    'presets[0].weights.juggling',
    /no role has a skill "juggling"/,
  ],
  'a weight without a reason': [
    replaced('presets.json', ',"brewing-2":"No beer"', ''),
    'presets.json',
    'presets[0].why',
    /gives no reason for "brewing-2"/,
  ],
  'a reason without a weight': [
    replaced('presets.json', ',"brewing-2":0', ''),
    'presets.json',
    'presets[0].why.brewing-2',
    /a reason without a weight/,
  ],
  'a weight that every skill has anyway': [
    replaced('presets.json', '"baking-1":4', '"baking-1":2'),
    'presets.json',
    'presets[0].weights.baking-1',
    /what every skill weighs/,
  ],
  'a weight above 4': [
    replaced('presets.json', '"baking-1":4', '"baking-1":5'),
    'presets.json',
    'presets[0].weights.baking-1',
    /above 4/,
  ],
  'a weight below 0': [
    replaced('presets.json', '"baking-1":4', '"baking-1":-1'),
    'presets.json',
    'presets[0].weights.baking-1',
    /below 0/,
  ],
  'a preset id used twice': [
    replaced('presets.json', '"id":"town"', '"id":"village"'),
    'presets.json',
    'presets[1].id',
    /"village" stands twice/,
  ],
  'a preset id that is not kebab-case': [
    replaced('presets.json', '"id":"town"', '"id":"The Town"'),
    'presets.json',
    'presets[1].id',
    /kebab-case/,
  ],
  'no preset at all': [
    replaced('presets.json', /"presets":.*/, '"presets":[]}'),
    'presets.json',
    'presets',
    /has no preset/,
  ],
  'a field nobody knows': [
    replaced('presets.json', '"example"', '"examples"'),
    'presets.json',
    'presets[0].examples',
    /./,
  ],
};

Object.assign(cases, {
  'a plan called better on the toss of a coin': [
    replaced('placing.json', '"value":0.9', '"value":0.4'),
    'placing.json',
    'sure.value',
    /too low/,
  ],
  'a figure without a reason': [
    replaced('placing.json', ',"reason":"A season"', ''),
    'placing.json',
    'trialDays.reason',
    /reason/,
  ],
  'two signs': [
    replaced('placing.json', ',"Pints sold"', ''),
    'placing.json',
    'signs',
    /three signs/,
  ],
});

test.each(Object.entries(cases))('a fault is told: %s', (_, [files, file, path, reason]) => {
  expect(faultsIn(files)).toContainEqual({
    file,
    path,
    reason: expect.stringMatching(reason),
    hint: expect.stringMatching(/^\w.*\.$/s),
  });
});

test.each(guidanceFiles)('%s may not be missing', (file) => {
  const { [file]: _, ...rest } = sound();
  expect(faultsIn(rest)).toMatchObject([{ file, path: '(whole file)', reason: 'is missing' }]);
});

test('the faults of all five files are told at once', () => {
  const all: ContentFiles = Object.fromEntries(guidanceFiles.map((file) => [file, {}]));
  const told = faultsIn(all).map(({ file }) => file);
  expect([...new Set(told)]).toEqual(guidanceFiles);
});

test('without a pack, form is checked and skills are not', () => {
  const strange = replaced('wants.json', '"skill":"baking-1"', '"skill":"juggling"');
  expect(parseGuidance(strange, undefined).ok).toBe(true);
  expect(parseGuidance({ ...strange, 'presets.json': {} }, undefined).ok).toBe(false);
});

test('parsing changes no file', () => {
  const files = deepFrozen(sound());
  const before = structuredClone(files);
  expect(parseGuidance(files, pack).ok).toBe(true);
  expect(files).toEqual(before);
});
