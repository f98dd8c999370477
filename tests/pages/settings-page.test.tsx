import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useDraft } from '#state/draft.ts';
import { parsePreferences, themes, usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { answered, forgetEverything, visit } from '../support/site.tsx';

beforeEach(forgetEverything);

const kept = () => parsePreferences(localStorage.getItem('rolefit.preferences'));

test.each([
  ['quickAdvance', 'settings.quick'],
  ['singleKeys', 'settings.keys'],
  ['timing', 'settings.timing'],
] as const)('%s can be switched off and on, and is kept', async (name, key) => {
  const { user } = visit('/settings');
  const one = screen.getByRole('switch', { name: new RegExp(text(key)) });
  for (const on of [false, true]) {
    await user.click(one);
    expect(one.getAttribute('aria-checked')).toBe(String(on));
    expect(usePreferences.getState()[name]).toBe(on);
    expect(kept()).toEqual({ ...parsePreferences(null), [name]: on });
  }
});

test.each(themes)('the colours can be chosen: %s', async (theme) => {
  const { user } = visit('/settings');
  expect(screen.getByRole('radio', { name: text('settings.theme-system') })).toBeChecked();
  const one = screen.getByRole('radio', { name: text(`settings.theme-${theme}`) });
  await user.click(one);
  expect(one).toBeChecked();
  expect(kept().theme).toBe(theme === 'system' ? 'system' : theme);
});

describe('delete everything', () => {
  const opened = async () => {
    answered('standard', 5, () => 4, 'Ana');
    usePreferences.getState().prefer({ theme: 'dark', timing: false });
    const { user } = visit('/settings');
    await user.click(screen.getByRole('button', { name: text('settings.delete') }));
    return { user, dialog: screen.getByRole('dialog', { name: text('settings.delete-title') }) };
  };

  test('asks first, and "keep it" keeps all', async () => {
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole('button', { name: text('settings.delete-no') }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(kept()).toMatchObject({ theme: 'dark', timing: false });
    expect(useDraft.getState().draft?.answers).toHaveLength(5);
  });

  test('leaves nothing in this browser, and says so', async () => {
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole('button', { name: text('settings.delete-yes') }));
    expect(await screen.findByText(text('settings.deleted'))).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(localStorage).toHaveLength(0);
    expect(useDraft.getState().draft).toBeUndefined();
    expect(usePreferences.getState()).toMatchObject(parsePreferences(null));
    expect(screen.getByRole('radio', { name: text('settings.theme-system') })).toBeChecked();
  });
});
