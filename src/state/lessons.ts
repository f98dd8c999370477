/** What the pages about the two jobs teach, with their texts. Loaded with the first of them. */
import lessons from 'virtual:lessons';
import { bothSides } from '#core/parse-difference.ts';
import './difference-wording.ts';
import { pack } from './pack.ts';
import { text } from './wording.ts';

export { lessons };

/** The sides a task can be put on: the two roles, or both. */
export const sides: readonly string[] = [...pack.roles.map(({ id }) => id), bothSides];

/** The name of a side as it stands at the start of a line; of anything else, that it is open. */
export const sideTitle = (side: string): string =>
  pack.roles.find(({ id }) => id === side)?.title ??
  text(side === bothSides ? 'difference.both' : 'work.side-open');

/** The name of a side as it stands inside a sentence. */
export const sideName = (side: string): string =>
  pack.roles.find(({ id }) => id === side)?.name ?? text('difference.both-inside');

/** Which of the two roles a side is: one of them, or both. */
export const placesOf = (side: string): readonly (0 | 1)[] =>
  ([0, 1] as const).filter((place) => side === bothSides || pack.roles[place].id === side);
