import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readers } from '#core/reader.ts';
import { parsePreferences, themes, usePreferences } from '#state/preferences.ts';
import { anyUtf16 } from '../support/arbitrary.ts';

const usual = {
  theme: 'system',
  quickAdvance: true,
  singleKeys: true,
  timing: true,
  rater: '',
  reader: 'candidate',
  language: '',
} as const;
const kept = () => localStorage.getItem('rolefit.preferences');
const now = () => {
  const { prefer: _, forget: __, ...preferences } = usePreferences.getState();
  return preferences;
};

beforeEach(() => {
  usePreferences.getState().forget();
});

describe('preferences as kept', () => {
  test('may be missing, or any text: what cannot be read gets its default', () => {
    expect(parsePreferences(null)).toEqual(usual);
    fc.assert(
      fc.property(fc.oneof(anyUtf16(40), fc.json()), (text) => {
        const parsed = parsePreferences(text);
        expect(themes).toContain(parsed.theme);
        for (const name of ['quickAdvance', 'singleKeys', 'timing'] as const) {
          expect(typeof parsed[name]).toBe('boolean');
        }
      }),
    );
  });

  test('are read field by field, so that one odd field spoils no other', () => {
    const text = JSON.stringify({ theme: 'purple', quickAdvance: false, singleKeys: 'no' });
    expect(parsePreferences(text)).toEqual({ ...usual, quickAdvance: false });
    expect(parsePreferences('{"language": "../de"}')).toEqual(usual);
    expect(parsePreferences('[]')).toEqual(usual);
    expect(parsePreferences('null')).toEqual(usual);
  });

  test('come back as they were', () => {
    const anyPreferences = fc.record({
      theme: fc.constantFrom(...themes),
      rater: fc.constantFrom('', 'Owner'),
      reader: fc.constantFrom(...readers),
      quickAdvance: fc.boolean(),
      singleKeys: fc.boolean(),
      timing: fc.boolean(),
      language: fc.constantFrom('', 'de', 'pt-BR'),
    });
    fc.assert(
      fc.property(anyPreferences, (one) => {
        usePreferences.getState().prefer(one);
        expect(now()).toEqual(one);
        expect(parsePreferences(kept())).toEqual(one);
      }),
    );
  });
});

test('a preference changes alone', () => {
  const { prefer } = usePreferences.getState();
  prefer({ theme: 'dark' });
  prefer({ timing: false });
  expect(now()).toEqual({ ...usual, theme: 'dark', timing: false });
});

test('forgetting leaves nothing behind', () => {
  usePreferences.getState().prefer({ theme: 'light', singleKeys: false });
  usePreferences.getState().forget();
  expect(now()).toEqual(usual);
  expect(kept()).toBeNull();
});

test('where nothing can be kept, preferences hold until the page is closed', () => {
  const refusal = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('shut off', 'SecurityError');
  });
  usePreferences.getState().prefer({ theme: 'dark' });
  refusal.mockRestore();
  expect(now().theme).toBe('dark');
  expect(kept()).toBeNull();
});

test('a page opened later finds what was preferred', async () => {
  usePreferences.getState().prefer({ theme: 'dark', quickAdvance: false });
  vi.resetModules();
  const again = await import('#state/preferences.ts');
  expect(again.usePreferences.getState()).toMatchObject({ theme: 'dark', quickAdvance: false });
});
