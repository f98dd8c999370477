/** SVG does not wrap, so the drawing has to know about how wide a text will be. */

/** Advance widths in em, close to our type at weight 600. */
const narrow: readonly (readonly [string, number])[] = [
  [" ',.`il|’·", 0.25],
  ['!:;Ij[]', 0.3],
  ['"()frt{}-1/', 0.39],
  ['sz*_', 0.47],
  ['mwMW@…%', 0.84],
  ['OQGHNUCVDARKXYZ', 0.7],
];
const others = 0.58;
/** From here on scripts are mostly drawn in full squares. */
const firstSquare = 0x2e80;

const advances = new Map(
  narrow.flatMap(([all, em]) => [...all].map((char) => [char, em] as const)),
);

const advanceOf = (char: string): number =>
  advances.get(char) ?? ((char.codePointAt(0) ?? 0) >= firstSquare ? 1 : others);

export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + advanceOf(char) * size, 0);

/** As much of the text as fits, with an ellipsis where something is left out. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const kept = [...text];
  while (kept.length > 1 && widthOf(`${kept.join('')}…`, size) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/** A word wider than the line is cut into pieces: better than running into the text beside it. */
function pieces(word: string, size: number, width: number): readonly string[] {
  const cut: string[] = [''];
  for (const char of word) {
    const last = cut.at(-1) ?? '';
    if (last !== '' && widthOf(last + char, size) > width) cut.push(char);
    else cut[cut.length - 1] = last + char;
  }
  return cut;
}

export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, size, width))) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`, size) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
