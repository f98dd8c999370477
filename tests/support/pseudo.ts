// Two languages that nobody speaks, made from the content by rule: what is not translated, glued together or has no
// room shows at once. One runs from right to left.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOf } from '../../scripts/languages.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const odd = [...'áƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ'];
const oddOf = new Map([...plain].map((letter, i) => [letter, odd[i] ?? letter]));

/** A third longer, as German is; in brackets, so that both ends show. */
function pseudo(text: string): string {
  const words = text
    .split(/(\{[a-zA-Z]+\})/)
    .map((piece) =>
      piece.startsWith('{') ? piece : [...piece].map((one) => oddOf.get(one) ?? one).join(''),
    )
    .join('');
  const letters = text.replace(/\{[a-zA-Z]+\}/g, '').length;
  return `⟦${words}${' ééé'.repeat(Math.ceil(letters * 0.08))}⟧`;
}

/** Every letter run in the other direction, as a browser does it for scripts that are. */
const turnedRound = (text: string): string =>
  pseudo(text)
    .split(/(\{[a-zA-Z]+\})/)
    .map((piece) => (piece.startsWith('{') || piece === '' ? piece : `\u202e${piece}\u202c`))
    .join('');

export const pseudoLanguages = [
  { id: 'en-XA', name: '⟦Éñĝļîšĥ⟧', direction: 'ltr', say: pseudo },
  { id: 'ar-XB', name: '⟦Áŕáƀîç⟧', direction: 'rtl', say: turnedRound },
] as const;

/** Writes both languages into a folder, as a translator would. */
export function writePseudoLanguages(home: string): void {
  for (const { id, name, direction, say } of pseudoLanguages) {
    const folder = join(home, id);
    mkdirSync(folder, { recursive: true });
    const write = (file: string, value: object) =>
      writeFileSync(join(folder, file), JSON.stringify(value));
    write('language.json', { name, direction });
    for (const [file, sources] of sourcesOf(id)) {
      write(
        file,
        Object.fromEntries(sources.map(({ path, text }) => [path, { from: text, to: say(text) }])),
      );
    }
  }
}
