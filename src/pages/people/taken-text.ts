import type { TakenLinks } from '#state/roster.ts';
import { text } from '#state/wording.ts';

/** What became of the links in a text. */
export function takenText({ taken, known, others }: TakenLinks): string {
  const words: string[] = [];
  if (taken > 0 || known + others === 0) words.push(text('people.links-added', { count: taken }));
  if (known > 0) words.push(text('people.links-known', { count: known }));
  if (others > 0) words.push(text('people.links-others', { count: others }));
  return words.join(' ');
}
