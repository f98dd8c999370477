// Words that give a job away, words that deny, and marks that do not belong in a text.

/** With their plurals, as whole words. */
const ofTheJobs = [
  'sales?',
  'sells?',
  'selling',
  'sellers?',
  'sold',
  'marketing',
  'markets?',
  'brand(?:s|ed|ing)?',
  'campaigns?',
  'adverts?',
  'prospects?',
  'pipelines?',
  'customers?',
  'clients?',
  'deals?',
  'funnels?',
  'SEO',
  'CRM',
  'personas?',
  'conversions?',
];

/** "A lead" and "our leads", but not "where it may lead" or "this leads on". */
const leadAsNoun = [
  '(?:a|an|the|each|every|any|one|another|this|that|my|your|our|their|new|warm|cold|hot|good)\\s+lead',
  '(?:the|my|your|our|their|new|warm|cold|hot|good|of|for|more|few|many|several|some|these|those|two|three)\\s+leads',
];

/** The words in a text that only one of the two jobs would use. Skill names count if they have two words. */
export function jobWordsIn(skillNames: readonly string[]): (text: string) => readonly string[] {
  const names = skillNames
    .filter((name) => name.includes(' '))
    .map((name) => name.replaceAll(' ', '[\\s-]+'));
  const all = [...ofTheJobs, ...leadAsNoun, ...names].join('|');
  const pattern = new RegExp(`(?<![\\w-])(?:${all})(?!\\w)`, 'gi');
  return (text) => [...text.matchAll(pattern)].map(([found]) => found);
}

/** "Not", "never" and their kin. */
export const denialsIn = (text: string): readonly string[] =>
  text.match(/\b(?:not|never|cannot|no longer|\w+n['’]t)\b/gi) ?? [];

const marks: Readonly<Record<string, RegExp>> = {
  'an exclamation mark': /!/,
  'an emoji': /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}/u,
  'a double space': /\s\s/,
  'a straight double quote': /"/,
  'a space at its start': /^\s/,
  'a space at its end': /\s$/,
};

export const strayMarksIn = (text: string): readonly string[] =>
  Object.entries(marks).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
