// Content that means harm, made from a folder of content by rule: every text of every file gives way to markup, script,
// formulas, signs that turn or join, and words without end, within what the schemas let through.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../scripts/content-files.ts';
import { type Source, sourcesIn, translate } from '../../src/core/translation.ts';

/** From kind to a text; the first ones do the most where they stand in the head of a page. */
const kinds: readonly string[] = [
  '</title><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  `"'\`><b onmouseover=alert(1)>x`,
  '=HYPERLINK("x:y")',
  'W'.repeat(600),
  '@SUM(1+1)*cmd|',
  '\u200fمحمد \u202egnp.exe\u202c\u2067<b>\u2069',
  '👨‍👩‍👧‍👦'.repeat(60),
  '{roleA} {name} $& $1 $` \\u003cb>',
  '+1+cmd|&lt;b&gt;&#60;b>',
  `Z${'\u0301\u0316'.repeat(20)}oe`,
  '-->]]><!--<svg/onload=alert(1)>',
];
export const hostileKinds = kinds.length;

const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** At most so many code units, never half a character nor half a turn of direction; with a number of its own. */
function cut(text: string, most: number, place: number): string {
  const number = String(place);
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length + number.length > most) break;
    kept += sign;
  }
  return (kept === text ? kept : kept.replace(turns, '')) + number;
}

const hostile = ({ most }: Source, place: number): string =>
  cut(kinds[place % kinds.length] ?? '', most, place);

/** Writes a hostile twin of a folder of content. `shift` lets another kind begin, so that each comes to stand everywhere. */
export function writeHostileContent(from: string, to: string, shift: number): void {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  let place = shift;
  const read = readContent(from, (schema, file, value) => {
    if (file === 'wording.json') return;
    const sources = sourcesIn(schema, value, 'en');
    const turned = sources.map(
      (source) => [source.path, { from: source.text, to: hostile(source, place++) }] as const,
    );
    translate(schema, value, 'en', Object.fromEntries(turned));
    writeFileSync(join(to, file), JSON.stringify(value));
  });
  if (!('pack' in read)) throw new Error(JSON.stringify(read.faults));
}
