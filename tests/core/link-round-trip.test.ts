// A link gives back what was put in, whatever that was and however the link was mangled on the way.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makeResultToken } from '#core/link/link.ts';
import { makeResultBody, parseResultBody } from '#core/link/result-body.ts';
import { longestToken } from '#core/link/token.ts';
import { personName } from '#core/person-name.ts';
import { noBasis } from '#core/sheet.ts';
import { anyRawName, fullSheet } from '../support/arbitrary.ts';
import { deepFrozen } from '../support/frozen.ts';
import { anyResult, anyToken, open, pack, packs, plainResult } from '../support/links.ts';

vi.setConfig({ testTimeout: 60_000 });

const opened = (token: string, result: unknown = undefined) => {
  const link = open(token);
  expect(link).toMatchObject({ ok: true, value: { kind: 'result' } });
  if (link.ok && result !== undefined) expect(link.value.result).toEqual(result);
  return link;
};

test('opening a link gives what it was made of', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      const token = makeResultToken(result);
      expect(token).toMatch(/^r1[02-9ac-hj-np-z]+$/);
      expect(token.length).toBeLessThanOrEqual(longestToken);
      expect(open(token)).toEqual({ ok: true, value: { kind: 'result', token, result } });
    }),
    { numRuns: 1_200 },
  );
});

test('a body gives what it was made of, byte for byte', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      const bytes = makeResultBody(result);
      const before = bytes.slice();
      const parsed = parseResultBody(bytes, packs);
      expect(parsed).toEqual({ ok: true, value: result });
      expect(bytes).toEqual(before);
    }),
    { numRuns: 800 },
  );
});

test('making a link changes nothing it is made of', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      const before = structuredClone({ ...result, pack: 0 });
      makeResultToken(deepFrozen(result));
      expect({ ...result, pack: 0 }).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

describe('a name', () => {
  test.each([
    'Smith, Jane',
    'Anne-Marie',
    "#1 O'Neil",
    'Zoë 👩‍👩‍👧‍👦',
    'שרה כהן',
    'محمد عبد الله',
    '각',
    '=1+1',
    '</script>',
    '%2523',
    'r1qqqqqqqqqq',
  ])('survives: %s', (name) => {
    const { value } = { value: undefined, ...open(makeResultToken({ ...plainResult, name })) };
    expect(value?.result.name).toBe(name);
  });

  test('survives in the form it is kept in, whatever was typed', () => {
    fc.assert(
      fc.property(anyRawName, (raw) => {
        const result = { ...plainResult, name: personName(raw) };
        opened(makeResultToken(result), result);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a complete sheet with a name stays under 160 characters', () => {
  fc.assert(
    fc.property(fullSheet(pack), (sheet) => {
      const token = makeResultToken({ ...plainResult, sheet, name: 'Maximiliane Schmidt-Wagner' });
      expect(token.length).toBeLessThan(160);
    }),
    { numRuns: 50 },
  );
});

test('an empty sheet, a full one and one of "no basis" all open', () => {
  for (const answer of [undefined, 1, 5, noBasis] as const) {
    const answers = answer === undefined ? [] : pack.items.map(({ id }) => [id, answer] as const);
    const result = { ...plainResult, sheet: new Map(answers) };
    opened(makeResultToken(result), result);
  }
});

test('a token of more than 900 characters is never made', () => {
  const extras = [7, 9, 11].map((type) => ({ type, value: new Uint8Array(250) }));
  expect(() => makeResultToken({ ...plainResult, extras })).toThrow('characters');
  const tooLong = [{ type: 7, value: new Uint8Array(256) }];
  expect(() => makeResultToken({ ...plainResult, extras: tooLong })).toThrow('256 bytes');
});

describe('on its way', () => {
  const encoded = (text: string) =>
    [...text].map((one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
  const percent = (text: string) => text.replace(/[^a-z0-9]/gi, encodeURIComponent);
  const spoiled = (text: string, junk: string, places: readonly number[]) => {
    const signs = [...text];
    for (const place of places) signs.splice(place % signs.length, 0, junk);
    return signs.join('');
  };
  const invisible = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u200e',
    '\u202e',
  ];
  const places = fc.array(fc.nat(), { maxLength: 6 });
  const before = fc.constantFrom(
    '',
    'https://example.org/rolefit/#',
    'https://example.org/?utm_source=a&fbclid=IwAR1/#',
    'https://example.org/##',
    'https://example.org/#/',
    'Look: <https://example.org/#',
    '(see https://example.org/#',
    '"',
    '\n> ',
    '結果：',
    'Ada\u200b',
    'https://example.org/%23%E2%80%8B',
    '100%',
    '%zz%',
  );
  const after = fc.constantFrom(
    '',
    '&utm_source=mail&utm_campaign=e1',
    '?fbclid=IwAR2x',
    '.',
    '!)',
    '>.\n-- \nAda, +49 30 1234',
    '"',
    '#',
    '/',
    '%20',
    '\u2026',
    '。',
    '<br>Ada',
    '>Ada',
    '%E3%80%82',
  );
  const plainJunk = (junk: fc.Arbitrary<string>) => junk.filter((text) => !text.includes('%'));
  const within = (head: fc.Arbitrary<string>, tail: fc.Arbitrary<string>) =>
    fc
      .tuple(anyToken, head, tail)
      .map(([token, first, last]) => ({ token, text: `${first}${token}${last}` }));

  const survives = (
    change: (text: string, places: readonly number[]) => string,
    numRuns: number,
    wrapped = within(before, after),
  ) =>
    fc.assert(
      fc.property(wrapped, places, ({ token, text }, where) => {
        expect(open(change(text, where))).toMatchObject({ ok: true, value: { token } });
      }),
      { numRuns },
    );

  test('junk around it is left aside', () => survives((text) => text, 1_200));
  test('upper case is read', () => survives((text) => text.toUpperCase(), 500));
  test('mixed case is read', () =>
    survives((text, where) => {
      const signs = [...text];
      for (const place of where) {
        const at = place % signs.length;
        signs[at] = signs[at]?.toUpperCase() ?? '';
      }
      return signs.join('');
    }, 500));
  test('percent-encoding is undone, up to three rounds', () => {
    const plain = within(plainJunk(before), plainJunk(after));
    survives(percent, 300, plain);
    survives((text) => percent(percent(text)), 300, plain);
    survives((text) => percent(percent(percent(text))), 300, plain);
  });
  test('a token of which every character is encoded is read', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        expect(open(encoded(token))).toMatchObject({ ok: true, value: { token } });
      }),
      { numRuns: 300 },
    );
  });
  test.each(invisible)('invisible characters and angle brackets inside are dropped: %j', (sign) => {
    fc.assert(
      fc.property(anyToken, places, fc.constantFrom(sign, '<', '>'), (token, where, junk) => {
        expect(open(spoiled(token, junk, where))).toMatchObject({ ok: true, value: { token } });
      }),
      { numRuns: 150 },
    );
  });
  test('full-width letters are read', () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        const wide = [...token].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
        expect(open(wide.join(''))).toMatchObject({ ok: true, value: { token } });
      }),
      { numRuns: 200 },
    );
  });

  test('the same token twice is one link', () => {
    fc.assert(
      fc.property(anyToken, before, (token, junk) => {
        const twice = `${token} ${junk}${token.toUpperCase()}`;
        expect(open(twice)).toMatchObject({ ok: true, value: { token } });
      }),
      { numRuns: 500 },
    );
  });

  test('two different tokens are ambiguous', () => {
    fc.assert(
      fc.property(anyToken, anyToken, before, (one, other, junk) => {
        fc.pre(one !== other);
        expect(open(`${one}\n${junk}${other}`)).toEqual({ ok: false, code: 'ambiguous' });
      }),
      { numRuns: 500 },
    );
  });

  test('a damaged token beside a whole one is left aside', () => {
    const token = makeResultToken(plainResult);
    expect(open(`${token.slice(0, -3)} ${token}`)).toMatchObject({ ok: true, value: { token } });
  });
});
