/** A name, or another short line, as kept and as carried by links. Knows what a name may hold; refuses to know whose it is. */

export const nameBytes = 40;

/** Controls, line and paragraph separators, and marks that turn the writing direction. Joiners stay: emoji and scripts need them. */
const unwanted =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/** A line of text in NFC, without controls, spaces folded, cut at a whole character to so many bytes of UTF-8. */
export function shortLine(raw: string, mostBytes: number): string {
  // NFC comes after whatever stood between a letter and its accent is gone.
  const clean = raw
    .slice(0, 1_000)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(unwanted, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();
  if (bytesOf(clean) <= mostBytes) return clean;
  let kept = '';
  let bytes = 0;
  // Made here: browsers take long for it, and few names are cut.
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(clean)) {
    bytes += bytesOf(segment);
    if (bytes > mostBytes) break;
    kept += segment;
  }
  return kept.trim();
}

/** The name as a line of at most 40 bytes. */
export const personName = (raw: string): string => shortLine(raw, nameBytes);
