/** A sentence with coloured words, cut into lines of a canvas. Knows widths from whoever measures; refuses to draw. */

export interface Run<C> {
  readonly text: string;
  readonly colour: C;
}
export type Line<C> = readonly Run<C>[];

const widthOf = (runs: readonly Run<unknown>[], measure: (text: string) => number) =>
  runs.reduce((sum, { text }) => sum + measure(text), 0);

/** What stands between two spaces: one run, or several where a colour changes inside a word. */
function wordsOf<C>(runs: readonly Run<C>[]): readonly Line<C>[] {
  const words: Run<C>[][] = [[]];
  for (const { text, colour } of runs) {
    for (const [i, piece] of text.split(/\s+/).entries()) {
      if (i > 0) words.push([]);
      if (piece) words.at(-1)?.push({ text: piece, colour });
    }
  }
  return words.filter((word) => word.length > 0);
}

const segments = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word wider than a line, in pieces that are not. */
function pieces<C>(word: Line<C>, width: number, measure: (text: string) => number): Line<C>[] {
  if (widthOf(word, measure) <= width) return [word];
  const cut: Run<C>[][] = [[]];
  for (const { text, colour } of word) {
    for (const { segment } of segments.segment(text)) {
      const last = cut.at(-1) ?? [];
      const next = { text: segment, colour };
      if (last.length > 0 && widthOf([...last, next], measure) > width) cut.push([next]);
      else last.push(next);
    }
  }
  return cut;
}

/** Runs of one colour that follow each other become one, so that letters stand as the font sets them. */
const joined = <C>(runs: readonly Run<C>[]): Line<C> =>
  runs.reduce<Run<C>[]>((all, run) => {
    const last = all.at(-1);
    if (last?.colour === run.colour) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
    return all;
  }, []);

export function linesOf<C>(
  runs: readonly Run<C>[],
  width: number,
  measure: (text: string) => number,
  space: C,
): readonly Line<C>[] {
  const lines: Run<C>[][] = [];
  for (const word of wordsOf(runs).flatMap((one) => pieces(one, width, measure))) {
    const last = lines.at(-1);
    const more = last && [...last, { text: ' ', colour: space }, ...word];
    if (more && widthOf(more, measure) <= width) lines[lines.length - 1] = more;
    else lines.push([...word]);
  }
  return lines.map(joined);
}

/** The largest of the sizes at which everything fits, the last one with what fits. */
export function setInto<C>(
  runs: readonly Run<C>[],
  room: { readonly width: number; readonly height: number; readonly leading: number },
  sizes: readonly number[],
  measureAt: (size: number) => (text: string) => number,
  space: C,
): { readonly size: number; readonly lines: readonly Line<C>[] } {
  const smallest = sizes.at(-1) ?? 12;
  for (const size of sizes) {
    const lines = linesOf(runs, room.width, measureAt(size), space);
    if (lines.length * size * room.leading <= room.height) return { size, lines };
  }
  const lines = linesOf(runs, room.width, measureAt(smallest), space);
  const most = Math.max(1, Math.floor(room.height / (smallest * room.leading)));
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? [];
  return { size: smallest, lines: [...kept.slice(0, -1), [...last, { text: '…', colour: space }]] };
}
