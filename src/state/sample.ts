/** The sample team: made-up people with names and raters from the content, one tap away wherever nobody is here yet. */
import './desk-wording.ts';
import { addSample } from './roster.ts';
import { text } from './wording.ts';

export const trySample = (): void =>
  addSample(text('people.sample-names').split('\n'), [
    text('people.sample-manager'),
    text('people.sample-colleague'),
  ]);
