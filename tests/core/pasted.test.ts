// A whole mail or chat pasted at once: every link in it, and nothing that is none.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeResultToken } from '#core/link/link.ts';
import { longestPaste, openPaste } from '#core/link/pasted.ts';
import { madeLink } from '../support/any-link.ts';
import { plainResult, tokenOf } from '../support/links.ts';

const token = makeResultToken(plainResult);
const tokensIn = (text: string) => {
  const opened = openPaste(text);
  return opened.ok ? opened.value.links.map((link) => link.token) : opened.code;
};

test('every link in a text is found once, in order, whatever stands between', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        madeLink.map((link) => link.token),
        { minLength: 1, maxLength: 30 },
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n\r\n',
        ', ',
        '\n\nHi,\nhere it is:\nhttps://example.org/#',
      ),
      (tokens, between) => {
        expect(tokensIn(`Hi\n\n${tokens.join(between)}\n\n${tokens[0]}`)).toEqual(tokens);
      },
    ),
    { numRuns: 500 },
  );
});

test('a link broken over lines stays whole in a long text', () => {
  const wrapped = token.replace(/.{30}/g, '$&\n> ');
  const words = 'A line with words in it.\n'.repeat(30);
  const text = Array.from({ length: 40 }, () => `${words}\n${wrapped}\n\n`).join('');
  expect(text.length).toBeGreaterThan(8_192);
  expect(tokensIn(text)).toEqual([token]);
});

test('what is damaged is said beside what is whole', () => {
  const opened = openPaste(`${token}\n\n${token.slice(0, -1)}`);
  expect(opened).toMatchObject({ ok: true, value: { hasDamaged: true, links: [{ token }] } });
  expect(tokensIn(token.slice(0, -1))).toBe('checksum');
  expect(tokensIn('Hello')).toBe('none');
  expect(tokensIn('')).toBe('none');
});

test('any text gives links or a code, soon', () => {
  expect(tokensIn('a'.repeat(longestPaste + 1))).toBe('too-long');
  const start = performance.now();
  expect(tokensIn('r1'.repeat(longestPaste / 2))).toBe('checksum');
  expect(performance.now() - start).toBeLessThan(500);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      tokensIn(text);
    }),
    { numRuns: 2_000 },
  );
  expect(tokensIn(tokenOf(Uint8Array.from([9])))).toHaveLength(1);
});
