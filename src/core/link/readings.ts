/**
 * Ways to read a text that held a link once: what mail programs, chats and link scanners do to it is undone.
 * Every reading is ASCII; what no token can hold stands in it as one sign. Nothing here knows what a token is.
 */

/** Soft hyphens, joiners, marks of direction. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const foreign = /[^\u0000-\u007f]/gu;
const ascii = /^[\u0000-\u007f]+$/;
/** Stands for anything outside ASCII: no letter, no digit, no gap. */
const other = '\u0000';

/** As in scan.ts: what may stand inside a token that was wrapped. */
const wrapping = '[\\s=|<>]*';
const brokenEscape = new RegExp(`%${wrapping}([0-9a-f])${wrapping}([0-9a-f])`, 'gi');

const utf8 = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true });

const known = new Map<string, string>();
const mostKnown = 1_000;

/** One character alone: normalising whole texts takes time with the square of how many accents stand on one letter. */
function folded(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const compatible = character.normalize('NFKC');
  const outside = compatible.trim() === '' ? ' ' : other;
  const found = ascii.test(compatible) ? compatible : outside;
  if (known.size < mostKnown) known.set(character, found);
  return found;
}

/** Letters that only look different become plain (NFKC); what cannot be seen becomes a gap. */
const plain = (text: string): string => text.replace(invisible, ' ').replace(foreign, folded);

function hexAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** One round of percent-decoding. A stray "%" stays, and bytes that are no UTF-8 become a sign of no token. */
function percentDecoded(ascii: string): string {
  const bytes = new Uint8Array(ascii.length);
  let length = 0;
  for (let i = 0; i < ascii.length; i++) {
    let byte = ascii.charCodeAt(i);
    if (byte === 37) {
      const [high, low] = [hexAt(ascii, i + 1), hexAt(ascii, i + 2)];
      if (high >= 0 && low >= 0) {
        byte = 16 * high + low;
        i += 2;
      }
    }
    bytes[length++] = byte;
  }
  return utf8.decode(bytes.subarray(0, length));
}

const rounds = 3;

/** The text after none to three rounds of percent-decoding; once as it stands, once with broken escapes mended. */
export function readingsOf(raw: string): ReadonlySet<string> {
  const readings = new Set<string>();
  const first = plain(raw);
  for (const mends of first.includes('%') ? [false, true] : [false]) {
    let text = first;
    for (let round = 0; ; round++) {
      if (mends) text = text.replace(brokenEscape, '%$1$2');
      readings.add(text);
      if (round === rounds || !text.includes('%')) break;
      text = plain(percentDecoded(text));
    }
  }
  return readings;
}
