/** Several names in one sentence, each isolated, so that none turns the words around it. */
import { locale } from './language.ts';

const isolated = (name: string): string => `\u2068${name}\u2069`;
const conjunctions = new Intl.ListFormat(locale, { type: 'conjunction' });
const units = new Intl.ListFormat(locale, { type: 'unit' });
const disjunctions = new Intl.ListFormat(locale, { type: 'disjunction' });

/** "Ana, Ben and Chi" */
export const allOf = (names: readonly string[]): string => conjunctions.format(names.map(isolated));
/** "Ana, Ben or Chi" */
export const oneOf = (names: readonly string[]): string => disjunctions.format(names.map(isolated));
/** "creativity, content creation, branding": what needs no isolating. */
export const listed = (words: readonly string[]): string => units.format(words);
