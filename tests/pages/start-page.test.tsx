import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Run, runs } from '#core/draft.ts';
import { runMinutes } from '#core/duration.ts';
import type { Reader } from '#core/reader.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { answered, forgetEverything, keptDraft, visit } from '../support/site.tsx';

beforeEach(forgetEverything);

const name = () => screen.getByRole('textbox', { name: new RegExp(text('start.name')) });
const button = (words: string) => screen.getByRole('button', { name: words });
const runChoice = (run: Run, count: number) =>
  within(screen.getByRole('group', { name: text('start.run') })).getByRole('radio', {
    name: new RegExp(`^${text(`start.run-${run}`, { count })}`),
  });

describe('the runs', () => {
  test.each([
    ['quick', 15, 15],
    ['standard', 30, 31],
    ['everything', 77, 77],
  ] as const)('%s is on offer with its number, and begins as such', async (run, count, asked) => {
    const { user, address } = visit('/start');
    expect(runChoice('standard', 30)).toBeChecked();
    await user.click(runChoice(run, count));
    expect(runChoice(run, count)).toBeChecked();
    await user.click(button(text('start.begin')));
    expect(address()).toBe('/question/1');
    expect(keptDraft()).toMatchObject({ run, started: asked });
    expect(keptDraft()?.asked).toHaveLength(asked);
  });

  test('each say how long they take', () => {
    visit('/start');
    for (const run of runs) {
      expect(screen.getByText(text(`start.run-${run}-hint`, runMinutes(pack, run)))).toBeVisible();
    }
  });
});

describe('the name', () => {
  test('is optional', async () => {
    const { user } = visit('/start');
    expect(name()).toHaveValue('');
    await user.click(button(text('start.begin')));
    expect(keptDraft()?.name).toBe('');
  });

  test('is kept with the answers, tidied', async () => {
    const { user, address } = visit('/start');
    await user.type(name(), '  Anne-Marie,   O’Neil {Enter}');
    expect(address()).toBe('/question/1');
    expect(keptDraft()?.name).toBe('Anne-Marie, O’Neil');
  });

  test('stands there again while the assessment is unfinished', () => {
    answered('standard', 3, () => 4, 'Ana');
    visit('/start');
    expect(name()).toHaveValue('Ana');
  });

  test('starts blank after a finished one: the next may be somebody else', () => {
    answered('standard', 3, () => 4, 'Ana');
    useDraft.getState().finish();
    visit('/start');
    expect(name()).toHaveValue('');
  });
});

describe('what is there already', () => {
  test('is nothing at first', () => {
    visit('/start');
    expect(screen.queryByRole('link')).toBeNull();
    expect(button(text('start.begin'))).toHaveClass('primary');
  });

  test('may be unfinished: it says how far, and leads back to the same question', async () => {
    answered('standard', 7, () => 4);
    const { user, address } = visit('/start');
    expect(screen.getByText(text('start.unfinished', { done: 7, total: 31 }))).toBeVisible();
    expect(button(text('start.replace'))).not.toHaveClass('primary');
    await user.click(screen.getByRole('link', { name: text('start.continue') }));
    expect(address()).toBe('/question/7');
    expect(keptDraft()?.answers).toHaveLength(7);
  });

  test('may be finished: then nothing is left to continue, and the next one begins afresh', async () => {
    answered('standard', 31, () => 4);
    useDraft.getState().finish();
    const { user, address } = visit('/start');
    expect(screen.queryByText(text('start.continue'))).toBeNull();
    const submit = document.querySelector('button[type=submit]');
    await user.click(submit ?? document.body);
    expect(address()).toBe('/question/1');
    expect(keptDraft()).toMatchObject({ answers: [], finished: false });
  });
});

test('the switch for going on by itself is the one of the settings', async () => {
  const { user } = visit('/start');
  const quick = screen.getByRole('switch', { name: new RegExp(text('start.quick')) });
  expect(quick).toBeChecked();
  await user.click(quick);
  expect(quick).not.toBeChecked();
  expect(usePreferences.getState().quickAdvance).toBe(false);
});

describe('for whom it is', () => {
  const reader = (one: Reader) => screen.getByRole('radio', { name: text(`start.reader-${one}`) });

  test('is me, unless said otherwise, and is remembered', async () => {
    const { user } = visit('/start');
    expect(reader('candidate')).toBeChecked();
    await user.click(reader('solo'));
    expect(usePreferences.getState().reader).toBe('solo');
    cleanup();
    visit('/start');
    expect(reader('solo')).toBeChecked();
  });

  test('whoever decides about others is shown the way to them', async () => {
    const { user } = visit('/start');
    expect(screen.queryByRole('link', { name: text('go.team') })).toBeNull();
    await user.click(reader('owner'));
    expect(screen.getByRole('link', { name: text('go.team') })).toHaveAttribute('href', '/team');
    expect(screen.getByRole('link', { name: text('go.invite') })).toHaveAttribute(
      'href',
      '/invite',
    );
  });
});
