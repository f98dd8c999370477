// Guidance is complete, short, plain and never one sentence with another skill pasted in.
import { bank } from './bank.ts';
import {
  adviceTexts,
  fields,
  type GuidanceText,
  guidanceTexts,
  interviewSkills,
  interviewTexts,
  levels,
  type Preset,
  presetList,
  said,
  type Texts,
  wantTexts,
} from './guidance.ts';
import { law, type Rule } from './law.ts';
import { likeness, openingOf, overlap, pairsFrom, runsOf, tally, wordsOf } from './likeness.ts';
import { gradeOf } from './reading-grade.ts';

const skillIds = bank.skills.map(({ id }) => id);

const inEach =
  (find: (text: GuidanceText) => readonly string[]): Rule<Texts> =>
  (texts) =>
    texts.flatMap((text) => find(text).map((found) => `${text.at}: ${found} in “${text.text}”`));

const missing = (expected: readonly string[], found: readonly string[]) => [
  ...expected.filter((one) => !found.includes(one)).map((one) => `${one} is missing`),
  ...[...tally(found)].filter(([, count]) => count > 1).map(([one]) => `${one} stands twice`),
];

law(
  'advice speaks of every skill, in five fields, at three levels',
  adviceTexts,
  (texts) =>
    missing(
      skillIds.flatMap((id) => fields.flatMap((field) => levels.map((l) => `${id} ${field} ${l}`))),
      texts.map(({ at }) => at),
    ),
  [adviceTexts.slice(1), `${adviceTexts[0]?.at} is missing`],
  [[...adviceTexts, ...adviceTexts.slice(0, 1)], `${adviceTexts[0]?.at} stands twice`],
);

law(
  'every skill has one weekly activity',
  wantTexts,
  (texts) =>
    missing(
      skillIds,
      texts.map(({ skill }) => skill),
    ),
  [wantTexts.slice(1), `${wantTexts[0]?.skill} is missing`],
);

law(
  'every skill has its interview questions',
  interviewSkills,
  (skills) => missing(skillIds, skills),
  [interviewSkills.slice(1), `${interviewSkills[0]} is missing`],
);

/** What each kind of business emphasises, as the product promises. */
const promised: Readonly<Record<string, readonly string[]>> = {
  trades: [
    'content-creation',
    'branding',
    'product-knowledge',
    'time-management',
    'closing-skills',
  ],
  shop: ['creativity', 'branding', 'interpersonal-skills', 'relationship-building'],
  appointments: ['digital-marketing', 'relationship-building', 'time-management'],
  'b2b-services': ['market-research', 'content-creation', 'relationship-building', 'negotiation'],
  'online-shop': ['data-analysis', 'digital-marketing', 'product-knowledge'],
  agency: ['creativity', 'branding', 'negotiation', 'relationship-building'],
  software: ['data-analysis', 'digital-marketing', 'product-knowledge', 'objection-handling'],
};

law<readonly Preset[]>(
  'the presets weigh 4 for exactly the skills promised',
  presetList,
  (presets) => [
    ...missing(
      Object.keys(promised),
      presets.map(({ id }) => id),
    ),
    ...presets.flatMap(({ id, weights }) => [
      ...missing(promised[id] ?? [], Object.keys(weights)).map((breach) => `${id}: ${breach}`),
      ...Object.entries(weights)
        .filter(([skill, weight]) => weight !== 4 || !promised[id]?.includes(skill))
        .map(([skill, weight]) => `${id}: ${skill} weighs ${weight}`),
    ]),
  ],
  [presetList.slice(1), 'trades is missing'],
  [presetList.map((one) => ({ ...one, weights: {} })), 'trades: branding is missing'],
  [presetList.map((one) => ({ ...one, weights: { creativity: 3 } })), 'creativity weighs 3'],
);

/** The most characters of a text, and the fewest where a short one would say nothing. */
const limits: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  brings: [60, 170],
  risks: [60, 170],
  practise: [140, 260],
  pair: [60, 170],
  handOff: [60, 170],
  want: [30, 90],
  ask: [50, 170],
  probe: [15, 110],
  good: [50, 190],
  average: [25, 190],
  poor: [20, 190],
  listenFor: [50, 190],
  anchor: [15, 110],
  name: [4, 40],
  example: [20, 80],
  why: [50, 150],
};

law(
  'every text is as long as its place allows, and long enough to say something',
  guidanceTexts,
  inEach(({ field, text }) => {
    const [fewest, most] = limits[field] ?? [1, 0];
    return text.length < fewest || text.length > most ? [`${text.length} characters`] : [];
  }),
  [[said('x'.repeat(171), { field: 'risks' })], '171 characters'],
  [[said('Talk more.', { field: 'practise' })], '10 characters'],
  [[said('A field that nobody knows', { field: 'extras' })], '25 characters'],
);

const sentencesOf = (text: string) => text.split(/[.?:;](?:\s|$)/).filter(Boolean);

law(
  'no sentence runs on for more than 26 words',
  guidanceTexts,
  inEach(({ text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > 26)
      .map((sentence) => `${wordsOf(sentence).length} words`),
  ),
  [[said(`${'and so on '.repeat(9)}.`)], '27 words'],
);

const hardest = 11;
const grades = (texts: Texts) => texts.map(({ text }) => gradeOf(sentencesOf(text)));

law(
  'every advice is read below grade 11, and below 6 on average',
  adviceTexts,
  (texts) => [
    ...texts
      .filter(({ text }) => gradeOf(sentencesOf(text)) >= hardest)
      .map(({ at, text }) => `${at}: grade ${gradeOf(sentencesOf(text)).toFixed(1)}`),
    ...(grades(texts).reduce((sum, one) => sum + one, 0) >= 6 * texts.length ? ['hard'] : []),
  ],
  [[said('Organisational capability necessitates continuous prioritisation.')], 'planted: grade'],
  [[said('Complicated formulations discourage people from reading on.')], 'hard'],
);

const refused =
  /(?<![\p{L}-])(?:verif(?:y|ied)|validat(?:e|ed|ion)|types?|personalit(?:y|ies)|weak\p{L}*|fail\p{L}*|talent\p{L}*|synerg\p{L}*|leverag\p{L}*|passion\p{L}*|amazing|great|excellent)(?!\p{L})/giu;

law(
  'no text uses a word that the house refuses',
  guidanceTexts,
  inEach(({ text }) => text.match(refused) ?? []),
  [[said('A verified choice')], 'verified'],
  [[said('What Type is this?')], 'Type'],
  [[said('The weaker side')], 'weaker'],
  [[said('Failure is near')], 'Failure'],
  [[said('A strong personality')], 'personality'],
  [[said('It was validated.')], 'validated'],
);

const pronouns =
  /\b(?:you|yours?|yourself|he|him|his|she|hers?|himself|herself|they|them|theirs?|themselves|we|us|ours?|I|me|my|mine)\b/gi;

law(
  'advice and activities speak to every reader: no pronoun for a person',
  [...adviceTexts, ...wantTexts].map(({ text, ...rest }) => ({
    ...rest,
    // What somebody is quoted as saying may say I.
    text: text.replace(/“[^”]*”/g, ''),
  })),
  inEach(({ text }) => text.match(pronouns) ?? []),
  [[said('Ask your colleague.')], 'your'],
  [[said('She asks twice.')], 'She'],
  [[said('What they bring')], 'they'],
);

law(
  'no advice has the name of its own skill pasted in',
  adviceTexts,
  inEach(({ skill, text }) => {
    const name = skill.replaceAll('-', ' ');
    return text.toLowerCase().replaceAll('-', ' ').includes(name) ? [name] : [];
  }),
  [[said('Practise time-management daily.', { skill: 'time-management' })], 'time management'],
);

law(
  'no advice is vague: nothing to improve, enhance, optimise, focus on, work on or be aware of',
  adviceTexts,
  inEach(
    ({ text }) =>
      text.match(
        /\b(?:improv|enhanc|optimi[sz]|foster|strengthen|focus|be aware|work on|pay attention|try to|make sure to|regularly|effective)\w*/gi,
      ) ?? [],
  ),
  [[said('Improve communication.')], 'Improve'],
  [[said('Work on it regularly.')], 'regularly'],
);

const runs = ({ at, text }: GuidanceText) => ({ id: at, words: new Set(runsOf(text, 4)) });
const copied = said('Ring back every open quote on Tuesday and ask what is left.', { at: 'a' });
const borrowed = 0.4;

law(
  'no two texts share four in ten of their four-word runs',
  guidanceTexts,
  (texts) => pairsFrom(borrowed, overlap, texts.map(runs)),
  [[copied, { ...copied, at: 'b', text: copied.text.replace('Tuesday', 'Friday') }], 'a is like b'],
);

const asked: Texts = bank.self
  .concat(bank.ratings.map((rating) => ({ ...rating, kind: '', key: 0 })))
  .map(({ id, text, skill }) => ({ at: id, skill, field: 'item', text }));

law(
  'no interview question is one that was answered on the screen already',
  interviewTexts.filter(({ field }) => field === 'ask'),
  (texts) =>
    texts.flatMap((text) =>
      asked.flatMap((item) => pairsFrom(borrowed, overlap, [runs(text), runs(item)])),
    ),
  [[{ ...said(bank.self[0]?.text ?? ''), at: 'a' }], `a is like ${bank.self[0]?.id}`],
);

const mostAlike = 3;

law(
  'within a field, at most three texts open with the same three words',
  guidanceTexts.filter(({ field }) => field !== 'name' && field !== 'example'),
  (texts) =>
    [...tally(texts.map(({ field, text }) => `${field}: ${openingOf(text)}`))]
      .filter(([, count]) => count > mostAlike)
      .map(([opening, count]) => `${count} times ${opening}`),
  [Array.from({ length: 4 }, () => said('Take it up with care')), '4 times planted: take it up'],
);

law(
  'the three levels of a field say three things',
  adviceTexts,
  (texts) =>
    skillIds.flatMap((id) =>
      fields.flatMap((field) =>
        pairsFrom(
          0.3,
          likeness,
          texts
            .filter((one) => one.skill === id && one.field === field)
            .map(({ at, text }) => ({ id: at, words: new Set(wordsOf(text)) })),
        ),
      ),
    ),
  [
    ['a', 'b'].map((at) => said('Ring on Tuesday', { at, skill: 'creativity', field: 'pair' })),
    'a is like b',
  ],
);

law(
  'a question is put to the candidate and asks for what happened, never for what would',
  interviewTexts.filter(({ field }) => field === 'ask'),
  inEach(({ text }) => [
    ...(/\byou(?:r|rs)?\b/i.test(text) ? [] : ['nobody is spoken to']),
    ...(text.match(/\b(?:would you|suppose|imagine|if you were|how do you usually)\b/gi) ?? []),
  ]),
  [[said('How was the fair?')], 'nobody is spoken to'],
  [[said('What would you do?')], 'would you'],
);

law(
  'an activity is a gerund',
  wantTexts,
  inEach(({ text }) => (/^\p{Lu}\p{L}+ing\b/u.test(text) ? [] : ['no gerund'])),
  [[said('Rings people back')], 'no gerund'],
);
