/**
 * Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * A grade is a school year: 6 is read at about twelve. Written for this bank, so checked on its words alone.
 */
import { wordsOf } from './likeness.ts';

/** What the rule below gets wrong. */
const spoken: Readonly<Record<string, number>> = {
  colleague: 2,
  diary: 3,
  idea: 3,
  ideas: 3,
  maybe: 2,
  people: 2,
  quiet: 2,
  trial: 2,
};

/** Groups of vowels that are heard: silent e and the e of -ed and -es set aside. */
export function syllablesOf(word: string): number {
  const stem = word.replace(/'.*$/, '');
  const heard = stem
    .replace(/^every/, 'evry')
    .replace(/^(befor|hom|lik|som|ther|wher)e(?=[^aeious])/, '$1')
    .replace(/e(?=(ful|less|ly|ments?|ness)$)/, '')
    .replace(/([^aeiouy])le[ds]?$/, '$1el')
    .replace(/([^aeioutd])ed$|([^aeioucgsxz])(?<!ch|sh)es$/, '$1$2')
    .replace(/e$/, '');
  const groups = heard.match(/[aeiouy]+/g) ?? [];
  const apart = heard.match(/(?<=[aeiouy])ing$|i(?=(er|est|al)$)/g) ?? [];
  return spoken[stem] ?? Math.max(1, groups.length + apart.length);
}

const kincaid = (sentenceLength: number, words: readonly string[]): number => {
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * sentenceLength + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
};

/** The formula as published, on texts that count as one sentence each. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  return kincaid(words.length / Math.max(1, sentences.length), words);
}

const sentencesOf = (text: string) =>
  text.split(/(?<=[.?!])\s+/).filter((sentence) => wordsOf(sentence).length > 0);

/** As if every sentence were as long as the longest, so that a short one beside it flatters nothing. */
const strictGradeOf = (sentences: readonly string[]): number =>
  kincaid(
    Math.max(...sentences.map((sentence) => wordsOf(sentence).length)),
    sentences.flatMap(wordsOf),
  );

interface Asked {
  readonly text: string;
  readonly options: readonly string[];
}

/** What is read in one breath: the question and one option. The hardest option counts. */
export function hardestGradeOf({ text, options }: Asked): number {
  const readings = options.length === 0 ? [[]] : options.map((option) => [option]);
  return Math.max(...readings.map((more) => strictGradeOf([...sentencesOf(text), ...more])));
}

/** The question as one sentence, the five options joined by commas as another. */
export const joinedGradeOf = ({ text, options }: Asked): number =>
  gradeOf(options.length === 0 ? [text] : [text, options.join(', ')]);
