/** How two short texts of people are held against each other. Knows words; refuses to know what they mean. */

/** Lower case, single spaces, no marks. */
export const plainText = (raw: string): string =>
  raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that stand in any task, and tell nothing. */
const light = new Set(
  'a an and at by for from in into is it my of on or our that the their them this to us we with you your'.split(
    ' ',
  ),
);

const telling = (text: string): ReadonlySet<string> =>
  new Set(
    plainText(text)
      .split(' ')
      .filter((word) => word !== '' && !light.has(word)),
  );

/** Jaccard over the words that tell something: 0 to 1, and 1 where there are the same ones. */
export function alike(one: string, other: string): number {
  const left = telling(one);
  const right = telling(other);
  const both = [...left].filter((word) => right.has(word)).length;
  const either = left.size + right.size - both;
  return either === 0 ? 0 : both / either;
}

/** Whether a text has a phrase in it, from the beginning of a word on. */
export const hasPhrase = (text: string, phrase: string): boolean =>
  ` ${plainText(text)}`.includes(` ${plainText(phrase)}`);
