/**
 * Finds whole tokens in a text, also where lines, spaces or quote marks were put into them. Reads every character
 * once: a token holds no "1" after its second character, so no two attempts overlap. Knows Bech32m's letters and its
 * checksum (BIP-350); refuses to know bytes.
 */

const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const wholeState = 0x2bc830a3;
const checksumLength = 6;

const notData = -1;
/** What a character code counts in Bech32, either case. */
const values = new Int8Array(128).fill(notData);
for (const [value, letter] of [...letters].entries()) {
  values[letter.charCodeAt(0)] = value;
  values[letter.toUpperCase().charCodeAt(0)] = value;
}

function nextState(state: number, value: number): number {
  const top = state >>> 25;
  let next = ((state & 0x1ffffff) << 5) ^ value;
  for (let bit = 0; bit < 5; bit++) {
    if ((top >> bit) & 1) next ^= generators[bit] ?? 0;
  }
  return next;
}

/** The state after a prefix of one letter. */
const stateAfter = (letter: string): number => {
  const code = letter.charCodeAt(0);
  return [code >> 5, 0, code & 31].reduce(nextState, 1);
};

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
/** Spaces and line ends, quote marks and table rules at the start of a line, the "=" of a soft line break, brackets around addresses. */
const gaps = [...' \t\n\v\f\r<=>|'].map((sign) => sign.charCodeAt(0));
const isGapCode = new Uint8Array(128);
for (const code of gaps) isGapCode[code] = 1;
const isGap = (code: number): boolean => isGapCode[code] === 1;
const one = 49;

function afterGaps(text: string, from: number): number {
  let place = from;
  while (isGap(text.charCodeAt(place))) place++;
  return place;
}

const unmended = /[%=-][0-9a-f][0-9a-f]$/i;

/** A token begins a word, or follows an escape that nobody undid: "%23", "=23" (quoted-printable), "-23" (a link scanner). */
const beginsWord = (text: string, place: number): boolean =>
  !isAlphanumeric(text.charCodeAt(place - 1)) ||
  unmended.test(text.slice(Math.max(0, place - 3), place));

export interface Scan {
  /** Tokens whose checksum fits, in lower case. */
  readonly whole: ReadonlySet<string>;
  /** Something began like a token, and was none. */
  readonly damaged: boolean;
}

/** Characters that follow each other as in one word. */
function wordLength(text: string, from: number, most: number): number {
  let length = 0;
  while (length < most && isAlphanumeric(text.charCodeAt(from + length))) length++;
  return length;
}

/** So much of a wrapped token shows that it was meant as one. */
const clearlyToken = 40;

interface Walk {
  readonly token: string | undefined;
  /** Where it came to something that is in no token. */
  readonly end: number;
  readonly length: number;
}

/** Follows a token from its first character of data, over gaps. It may end only where a word ends, or where another token begins. */
function walk(text: string, kind: string, from: number, isKind: (at: number) => boolean): Walk {
  let state = stateAfter(kind);
  let data = '';
  let token: string | undefined;
  let place = from;
  for (; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (isGap(code)) continue;
    const value = code < 128 ? (values[code] ?? notData) : notData;
    const isNext = isKind(place) && text.charCodeAt(place + 1) === one;
    if (value === notData || isNext) break;
    state = nextState(state, value);
    data += text.charAt(place);
    const ends = !isAlphanumeric(text.charCodeAt(place + 1));
    const glued = isKind(place + 1) && text.charCodeAt(place + 2) === one;
    if (state === wholeState && data.length >= checksumLength && (ends || glued)) {
      token ??= `${kind}1${data.toLowerCase()}`;
    }
  }
  return { token, end: place, length: data.length };
}

/** `kinds` are the letters a token may begin with. */
export function scanFor(kinds: readonly string[], text: string): Scan {
  const whole = new Set<string>();
  let damaged = false;
  /** Where a token ended and the next began without anything between them. */
  let glued = -1;
  const kindAt = (place: number) => text.charAt(place).toLowerCase();
  const isKind = (place: number) => kinds.includes(kindAt(place));
  for (let place = 0; place < text.length; place++) {
    if (!isKind(place) || !(place === glued || beginsWord(text, place))) continue;
    const separator = afterGaps(text, place + 1);
    if (text.charCodeAt(separator) !== one) continue;
    const { token, end, length } = walk(text, kindAt(place), separator + 1, isKind);
    if (token !== undefined) {
      whole.add(token);
      glued = end;
    } else if (wordLength(text, separator + 1, checksumLength) === checksumLength) damaged = true;
    else if (length >= clearlyToken) damaged = true;
    place = end - 1;
  }
  return { whole, damaged };
}
