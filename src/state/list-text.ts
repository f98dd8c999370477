/** Several names in one sentence, each isolated, so that none turns the words around it. */
import { language } from './wording.ts';

const isolated = (name: string): string => `\u2068${name}\u2069`;
const conjunctions = new Intl.ListFormat(language, { type: 'conjunction' });
const disjunctions = new Intl.ListFormat(language, { type: 'disjunction' });

/** "Ana, Ben and Chi" */
export const allOf = (names: readonly string[]): string => conjunctions.format(names.map(isolated));
/** "Ana, Ben or Chi" */
export const oneOf = (names: readonly string[]): string => disjunctions.format(names.map(isolated));
