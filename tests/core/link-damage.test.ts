// A damaged, foreign or forged link gives its code: never a guess, never an exception.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { linkErrors } from '#core/link/codes.ts';
import { findToken, longestText } from '#core/link/find-token.ts';
import { makeResultToken } from '#core/link/link.ts';
import { makeResultBody, parseResultBody } from '#core/link/result-body.ts';
import { tokenKinds } from '#core/link/token.ts';
import { anyUtf16 } from '../support/arbitrary.ts';
import {
  anyResult,
  anyToken,
  bytesOf,
  open,
  pack,
  packs,
  plainResult,
  tokenOf,
} from '../support/links.ts';

vi.setConfig({ testTimeout: 60_000 });

const error = (text: string) => {
  const link = open(text);
  return link.ok ? 'opened' : link.code;
};
const codeOf = (bytes: Uint8Array) => error(tokenOf(bytes));

const plainToken = makeResultToken(plainResult);
const plainBody = makeResultBody(plainResult);
const nameless = makeResultBody({ ...plainResult, name: '' });

/** The body with other bytes from a place on. */
const patched = (bytes: Uint8Array, place: number, ...patch: number[]) =>
  Uint8Array.from(bytes, (byte, i) => patch[i - place] ?? byte);
const extended = (bytes: Uint8Array, ...more: number[]) => Uint8Array.from([...bytes, ...more]);

describe('one changed character', () => {
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

  test('never opens as something else: every place, every printable character', () => {
    for (const place of plainToken.split('').keys()) {
      for (const sign of ascii) {
        const changed = `${plainToken.slice(0, place)}${sign}${plainToken.slice(place + 1)}`;
        const link = open(changed);
        if (changed.toLowerCase() === plainToken) expect(link.ok).toBe(true);
        else expect(link, changed).toMatchObject({ ok: false });
      }
    }
  });

  test('never opens as something else: any token, any character', () => {
    fc.assert(
      fc.property(
        anyToken,
        fc.nat(),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (token, at, sign) => {
          const place = at % token.length;
          const changed = `${token.slice(0, place)}${sign}${token.slice(place + 1)}`;
          const link = open(changed);
          if (link.ok) {
            expect(sign.normalize('NFKC').toLowerCase()).toBe(token[place]);
            expect(link.value.token).toBe(token);
          } else {
            expect(linkErrors).toContain(link.code);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('two neighbours changing places are noticed', () => {
    fc.assert(
      fc.property(anyToken, fc.nat(), (token, at) => {
        const place = at % (token.length - 1);
        const [one = '', two = ''] = token.slice(place, place + 2);
        fc.pre(one !== two);
        expect(error(`${token.slice(0, place)}${two}${one}${token.slice(place + 2)}`)).not.toBe(
          'opened',
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a doubled or missing character is noticed', () => {
    fc.assert(
      fc.property(anyToken, fc.nat(), (token, at) => {
        const place = at % token.length;
        expect(error(token.slice(0, place) + token.slice(place + 1))).not.toBe('opened');
        expect(error(token.slice(0, place + 1) + token.slice(place))).not.toBe('opened');
      }),
      { numRuns: 1_000 },
    );
  });
});

test('a link cut short by 1 to 20 characters does not open', () => {
  fc.assert(
    fc.property(anyToken, fc.integer({ min: 1, max: 20 }), fc.boolean(), (token, cut, front) => {
      const rest = front ? token.slice(cut) : token.slice(0, -cut);
      expect(front ? ['none', 'checksum'] : ['checksum']).toContain(error(rest));
    }),
    { numRuns: 2_000 },
  );
});

describe('nothing ever throws', () => {
  const known = (text: string) => {
    expect(['opened', ...linkErrors]).toContain(error(text));
  };

  test('on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      anyUtf16(200),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .array(
          fc.constantFrom('r1', 'e1', '%', '%25', '%72', '1', '#', 'q', 'p', '\u200b', plainToken),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, known), { numRuns: 4_000 });
  });

  test('on any bytes in a whole token of any kind', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 120 }),
        fc.constantFrom(...tokenKinds),
        (bytes, kind) => known(tokenOf(bytes, kind)),
      ),
      { numRuns: 1_500 },
    );
  });

  test('on bytes that begin like a body', () => {
    const anyBody = fc
      .tuple(anyResult, fc.nat(), fc.uint8Array({ maxLength: 40 }))
      .map(([result, at, rest]) => {
        const body = makeResultBody(result);
        return Uint8Array.from([...body.slice(0, 5 + (at % (body.length - 4))), ...rest]);
      });
    fc.assert(
      fc.property(anyBody, (bytes) => {
        const parsed = parseResultBody(bytes, packs);
        if (parsed.ok) expect(makeResultBody(parsed.value)).toEqual(bytes);
        else expect(linkErrors).toContain(parsed.code);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('each code has its cause', () => {
  test('none: there is no token', () => {
    for (const text of [
      '',
      ' ',
      'hello',
      'https://example.org/#/result',
      'r1',
      'r1abc',
      'x1qqqqqqqq',
    ]) {
      expect(error(text), text).toBe('none');
    }
  });

  test('too-long: refused by its length, before anything is read', () => {
    const megabyte = `${plainToken} ${'x'.repeat(1_000_000)}`;
    expect(error(megabyte)).toBe('too-long');
    expect(error(`${plainToken} ${' '.repeat(longestText)}`)).toBe('too-long');
    expect(error(`${plainToken}${' '.repeat(longestText - plainToken.length)}`)).toBe('opened');
    const unread = { length: longestText + 1, normalize: () => expect.fail('was read') };
    expect(Reflect.apply(findToken, undefined, [unread])).toEqual({ ok: false, code: 'too-long' });
  });

  test('checksum: damaged', () => {
    expect(error(`${plainToken.slice(0, -1)}${plainToken.endsWith('q') ? 'p' : 'q'}`)).toBe(
      'checksum',
    );
    expect(error(`e${plainToken.slice(1)}`)).toBe('checksum');
  });

  test('newer-version: another version of the body, another kind, an even part that is not known', () => {
    expect(codeOf(patched(plainBody, 0, 2))).toBe('newer-version');
    expect(codeOf(patched(plainBody, 0, 255))).toBe('newer-version');
    for (const kind of tokenKinds.filter((one) => one !== 'r')) {
      expect(error(tokenOf(plainBody, kind))).toBe('newer-version');
    }
    for (let type = 2; type < 256; type += 2) {
      expect(codeOf(extended(nameless, type, 1, 0)), `type ${type}`).toBe('newer-version');
    }
  });

  test('unknown-pack: the pack has another hash', () => {
    for (const place of [1, 2, 3, 4]) {
      expect(codeOf(patched(plainBody, place, (plainBody[place] ?? 0) ^ 1))).toBe('unknown-pack');
    }
    expect(codeOf(plainBody.slice(0, 9))).toBe('bad-length');
  });

  test('bad-length: cut inside, a part that ends too early, parts out of order or doubled', () => {
    for (let length = 0; length < nameless.length; length++) {
      expect(codeOf(nameless.slice(0, length)), `${length} bytes`).toBe('bad-length');
    }
    expect(codeOf(extended(nameless, 7))).toBe('bad-length');
    expect(codeOf(extended(nameless, 7, 2, 0))).toBe('bad-length');
    expect(codeOf(extended(nameless, 0, 0))).toBe('bad-length');
    expect(codeOf(extended(nameless, 9, 0, 7, 0))).toBe('bad-length');
    expect(codeOf(extended(nameless, 7, 0, 7, 0))).toBe('bad-length');
    expect(codeOf(extended(nameless, 1, 1, 65, 1, 1, 66))).toBe('bad-length');
  });

  test('bad-value: answers beyond the last sheet', () => {
    const ones = Array.from({ length: nameless.length - 9 }, () => 255);
    expect(codeOf(patched(nameless, 9, ...ones))).toBe('bad-value');
  });

  test.each([
    ['empty', []],
    ['not UTF-8', [0xff]],
    ['half a character', [0xc3]],
    ['longer than 40 bytes', Array(41).fill(65)],
    ['not in NFC', [0x65, 0xcc, 0x81]],
    ['a control character', [65, 7, 66]],
    ['a bidi override', [0xe2, 0x80, 0xae, 65]],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 65]],
    ['a space at the end', [65, 32]],
    ['two spaces', [65, 32, 32, 65]],
  ])('bad-value: a name that is %s', (_, name) => {
    expect(codeOf(extended(nameless, 1, name.length, ...name))).toBe('bad-value');
  });

  test('bad-value: passed-over items that are answered, of another length, or none', () => {
    const bytes = Math.ceil(pack.items.length / 8);
    const skipped = (...flags: number[]) => codeOf(extended(nameless, 5, flags.length, ...flags));
    const flags = (place: number) =>
      Array.from({ length: bytes }, (_, i) => (i === place >> 3 ? 0x80 >> (place & 7) : 0));
    expect(skipped(...flags(40))).toBe('opened');
    expect(skipped(...flags(3))).toBe('bad-value');
    expect(skipped(...flags(40), 0)).toBe('bad-value');
    expect(skipped(...flags(40).slice(0, -1))).toBe('bad-value');
    expect(skipped(...Array(bytes).fill(0))).toBe('bad-value');
    expect(skipped()).toBe('bad-value');
    expect(skipped(...flags(pack.items.length))).toBe(
      pack.items.length % 8 === 0 ? 'opened' : 'bad-value',
    );
  });
});

test('no other spelling of a token is read: filled-up letters, other padding', () => {
  const words = tokenOf(plainBody.slice(0, 1));
  expect(words).toMatch(/^r1/);
  expect(bytesOf(plainToken)).toEqual(plainBody);
  fc.assert(
    fc.property(anyToken, fc.integer({ min: 1, max: 3 }), (token, more) => {
      expect(error(`${token}${'q'.repeat(more)}`)).toBe('checksum');
      expect(error(`${token}${'='.repeat(more)}`)).toBe('opened');
    }),
    { numRuns: 200 },
  );
});
