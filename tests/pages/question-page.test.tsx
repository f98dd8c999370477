import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { newDraft, type Run } from '#core/draft.ts';
import { itemOf } from '#core/pack.ts';
import { noBasis } from '#core/sheet.ts';
import { minutesToShow, secondsLeft } from '#pages/question/pace.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { answered, forgetEverything, keptDraft, pageHeading, visit } from '../support/site.tsx';

beforeEach(forgetEverything);

const begun = (run: Run = 'standard', quickAdvance = false) => {
  usePreferences.getState().prefer({ quickAdvance });
  useDraft.getState().begin('', run);
  return visit('/question/1');
};
const asked = (place: number) => {
  const id = useDraft.getState().draft?.asked[place - 1];
  const item = id === undefined ? undefined : itemOf(pack, id);
  if (!item) throw new Error(`no question ${place}`);
  return item;
};
const heading = pageHeading;
const isAt = (place: number) => expect(heading()).toHaveTextContent(asked(place).text);
const option = (place: number, value: number) => {
  const words = asked(place).options[value - 1] ?? '';
  const input = screen.getByText(words).closest('label')?.control;
  if (!input) throw new Error(`"${words}" is no option`);
  return input;
};
const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const chosen = () => radios().flatMap(({ checked, value }) => (checked ? [value] : []));
const button = (name: string) => screen.getByRole('button', { name });
const keptAnswer = (place: number) =>
  keptDraft()?.answers.find(([id]) => id === asked(place).id)?.[1];
/** Longer than the moment of grace after a tap. */
const aMoment = () => act(() => new Promise((resolve) => setTimeout(resolve, 340)));

describe('a question', () => {
  test('is the legend of its options and the heading of the page', () => {
    begun();
    expect(heading().closest('legend')).not.toBeNull();
    expect(heading().closest('fieldset')).toBe(screen.getByRole('group'));
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    for (const [i, name] of asked(1).options.entries()) {
      expect(screen.getByRole('radio', { name })).toHaveAttribute('value', String(i + 1));
    }
    expect(screen.getByRole('radio', { name: text('question.no-basis') })).not.toBeChecked();
    expect(chosen()).toEqual([]);
  });

  test('takes the focus and the title of the page at every step', async () => {
    const { user } = visit('/start');
    await user.click(button(text('start.begin')));
    for (const place of [1, 2, 3]) {
      isAt(place);
      expect(heading()).toHaveFocus();
      const page = text('question.page', { place, total: 31 });
      expect(document.title).toBe(text('app.title', { page }));
      await user.keyboard('4{Enter}');
    }
  });

  test('names no role and wears no colour of one', () => {
    begun();
    for (const { name } of pack.roles) {
      expect(document.body).not.toHaveTextContent(new RegExp(name, 'i'));
    }
    expect(document.querySelector('[class*="ink-"]')).toBeNull();
  });

  test('that was never asked leads to the one last seen, and without a draft to the start', () => {
    answered('standard', 5, () => 4);
    const there = visit('/question/99');
    expect(there.address()).toBe('/question/5');
  });

  test.each(['/question/1', '/question/0', '/question/x'])(
    'at %s without a draft leads to the start',
    (address) => {
      expect(visit(address).address()).toBe('/start');
    },
  );
});

describe('keys', () => {
  test.each(['1', '2', '3', '4', '5'])('%s chooses, wherever the focus is', async (key) => {
    const { user } = begun();
    await user.keyboard(key);
    expect(chosen()).toEqual([key]);
    expect(keptAnswer(1)).toBe(Number(key));
    expect(option(1, Number(key))).toHaveFocus();
    isAt(1);
  });

  test('0 says that there is no basis to judge, and that is kept', async () => {
    const { user } = begun();
    await user.keyboard('0');
    expect(chosen()).toEqual([noBasis]);
    expect(keptAnswer(1)).toBe(noBasis);
    await user.keyboard('{Enter}');
    isAt(2);
    await user.click(screen.getByRole('link', { name: /Back/ }));
    isAt(1);
    expect(chosen()).toEqual([noBasis]);
  });

  test('do nothing where they are switched off, and then nothing speaks of them', async () => {
    usePreferences.getState().prefer({ singleKeys: false });
    const { user } = begun();
    expect(document.querySelector('kbd')).toBeNull();
    await user.keyboard('123450');
    expect(chosen()).toEqual([]);
    await user.keyboard('{Enter}');
    isAt(2);
  });

  test.each(['{Control>}3{/Control}', '{Alt>}3{/Alt}', '{Meta>}3{/Meta}', '6', '9', 'a'])(
    '%s chooses nothing',
    async (keys) => {
      const { user } = begun();
      await user.keyboard(keys);
      expect(chosen()).toEqual([]);
      isAt(1);
    },
  );

  test('Enter with a modifier, or held down, does not run through the questions', async () => {
    const { user } = begun();
    await user.keyboard('{Control>}{Enter}{/Control}{Alt>}{Enter}{/Alt}');
    isAt(1);
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    isAt(1);
  });

  test('Enter goes on, once for once, from the page and from an option', async () => {
    const { user } = begun();
    await user.keyboard('2{Enter}');
    isAt(2);
    await user.click(option(2, 5));
    await user.keyboard('{Enter}');
    isAt(3);
    await user.keyboard('{Enter}');
    isAt(4);
    expect(keptDraft()?.answers.map(([, answer]) => answer)).toEqual([2, 5]);
    expect(keptDraft()?.skipped).toEqual([asked(3).id]);
  });

  test('that come faster than a drawing all count', async () => {
    const { user } = begun();
    await user.keyboard('1{Enter}2{Enter}3{Enter}4{Enter}');
    isAt(5);
    expect(keptDraft()?.answers).toEqual([1, 2, 3, 4].map((value) => [asked(value).id, value]));
  });
});

describe('an answer', () => {
  test('is kept before the screen moves, the last one included', async () => {
    const { user } = begun('standard', true);
    await user.click(screen.getByText(asked(1).options[3] ?? ''));
    expect(keptAnswer(1)).toBe(4);
    isAt(1);
    await waitFor(() => isAt(2));
    await user.keyboard('0');
    expect(keptAnswer(2)).toBe(noBasis);
    isAt(2);
  });

  test('can be taken back', async () => {
    const { user } = begun();
    expect(screen.queryByRole('button', { name: text('question.clear') })).toBeNull();
    await user.keyboard('3');
    expect(button(text('question.continue'))).toBeVisible();
    await user.click(button(text('question.clear')));
    expect(chosen()).toEqual([]);
    expect(keptDraft()?.answers).toEqual([]);
    expect(button(text('question.skip'))).toBeVisible();
  });

  test('may be left out, and given later', async () => {
    const { user } = begun();
    const { id } = asked(1);
    await user.click(button(text('question.skip')));
    isAt(2);
    expect(keptDraft()?.skipped).toEqual([id]);
    await user.click(screen.getByRole('link', { name: /Back/ }));
    await user.keyboard('5');
    expect(keptDraft()?.skipped).toEqual([]);
    expect(keptAnswer(1)).toBe(5);
  });

  test('comes with the time it took, unless timing is off', async () => {
    const { user } = begun();
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    await user.keyboard('4{Enter}');
    const spent = keptDraft()?.seconds ?? 0;
    expect(spent).toBeGreaterThan(0.03);
    expect(spent).toBeLessThan(10);
    usePreferences.getState().prefer({ timing: false });
    await user.keyboard('4{Enter}');
    expect(keptDraft()?.seconds).toBe(spent);
  });
});

describe('going on by itself', () => {
  test('happens after a tap, a moment later', async () => {
    const { user } = begun('standard', true);
    await user.click(option(1, 2));
    isAt(1);
    await waitFor(() => isAt(2));
  });

  test('happens once for a double tap', async () => {
    const { user } = begun('standard', true);
    await user.dblClick(option(1, 2));
    await waitFor(() => isAt(2));
    await aMoment();
    isAt(2);
    expect(keptDraft()?.answers).toHaveLength(1);
  });

  test('does not happen where it is switched off, nor after keys', async () => {
    const { user } = begun('standard', false);
    await user.click(option(1, 2));
    await aMoment();
    isAt(1);
    act(() => usePreferences.getState().prefer({ quickAdvance: true }));
    await user.click(button(text('question.continue')));
    await user.keyboard('3');
    await aMoment();
    isAt(2);
  });

  test('does not happen when an answer is changed', async () => {
    const { user } = begun('standard', true);
    await user.keyboard('1');
    await user.click(option(1, 5));
    await aMoment();
    isAt(1);
    expect(keptAnswer(1)).toBe(5);
  });

  test('is called off by a change of mind within the moment', async () => {
    const { user } = begun('standard', true);
    await user.click(option(1, 5));
    await user.click(option(1, 4));
    await aMoment();
    isAt(1);
    expect(keptAnswer(1)).toBe(4);
  });

  test('never happens on the last question: the end is a decision', async () => {
    answered('everything', 76, () => 4);
    const { user, address } = visit('/question/77');
    await user.click(option(77, 2));
    await aMoment();
    isAt(77);
    await user.click(button(text('question.check')));
    expect(address()).toBe('/check');
  });
});

describe('the way on', () => {
  test('from a question visited for a change leads back to the overview', async () => {
    answered('standard', 10, () => 4);
    const { user, address } = visit('/question/3?from=check');
    await user.click(option(3, 1));
    await aMoment();
    expect(address()).toBe('/question/3?from=check');
    await user.click(button(text('question.return')));
    expect(address()).toBe('/check');
    expect(keptAnswer(3)).toBe(1);
  });

  test('after the set part is one more question where that matters, said to be one of a few', async () => {
    answered('quick', 15, (place) => 3 + (place % 2));
    const { user, address } = visit('/question/15');
    await user.click(button(text('question.continue')));
    expect(address()).toBe('/question/16');
    expect(screen.getByText(text('question.more'))).toBeVisible();
    expect(screen.getByText(text('question.progress-more', { place: 16, most: 61 }))).toBeVisible();
    expect(keptDraft()?.asked).toHaveLength(16);
    await user.click(screen.getByRole('link', { name: text('question.enough') }));
    expect(address()).toBe('/check');
  });

  test('after the set part is the overview where the verdict is clear', async () => {
    answered('quick', 15, () => 5);
    const { user, address } = visit('/question/15');
    expect(screen.queryByRole('button', { name: text('question.continue') })).toBeNull();
    await user.click(button(text('question.check')));
    expect(address()).toBe('/check');
    expect(keptDraft()?.asked).toHaveLength(15);
  });
});

describe('the minutes left', () => {
  const at = (index: number, answers: number, seconds: number) => {
    const draft = newDraft(pack, 'standard', '', 0);
    return secondsLeft(
      { ...draft, seconds, answers: draft.asked.slice(0, answers).map((id) => [id, 3] as const) },
      index,
    );
  };

  test('are those of a usual pace at first, and lean to one’s own more and more', () => {
    expect(at(0, 0, 0)).toBe(13 * 31);
    // Somebody who takes 30 seconds for each.
    const paces = [1, 4, 10, 20].map((done) => at(done, done, 30 * done) / (31 - done));
    expect(paces).toEqual(paces.toSorted((a, b) => a - b));
    for (const pace of paces) expect(pace).toBeGreaterThan(13);
    for (const pace of paces) expect(pace).toBeLessThan(30);
    expect(paces.at(-1)).toBeCloseTo((20 * 30 + 4 * 13) / 24, 10);
  });

  test('stay those of the usual pace where time is not recorded', () => {
    for (const done of [0, 7, 30]) expect(at(done, done, 0)).toBeCloseTo(13 * (31 - done), 10);
  });

  test('are none after the last question', () => {
    expect(at(31, 31, 400)).toBe(0);
  });

  test('never jump up by more than one, whatever the pace, and reach every real drop at once', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e5, noNaN: true })), (all) => {
        let before = Number.POSITIVE_INFINITY;
        for (const seconds of all) {
          const minutes = minutesToShow(seconds, before);
          expect(minutes).toBeLessThanOrEqual(before + 1);
          expect(minutes).toBeLessThanOrEqual(Math.ceil(seconds / 60));
          if (seconds / 60 <= before) expect(minutes).toBe(Math.ceil(seconds / 60));
          before = minutes;
        }
      }),
    );
  });

  test('are shown with the place, and under a minute as that', async () => {
    const { user } = begun('quick');
    const shown = () => document.querySelector('.quiz-progress')?.textContent;
    expect(shown()).toBe(text('question.progress', { place: 1, total: 15, minutes: 4 }));
    const bar = screen.getByRole('progressbar', { name: text('question.progress-label') });
    expect(bar).toHaveAttribute('max', '15');
    expect(bar).toHaveAttribute('value', '0');
    await user.keyboard('3');
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '1');
    await user.keyboard('{Enter}');
    expect(shown()).toMatch(/^2 of 15/);
  });

  test('are under one at the end', () => {
    answered('quick', 14, () => 4);
    visit('/question/15');
    const words = text('question.progress-end', { place: 15, total: 15 });
    expect(screen.getByText(words)).toBeVisible();
  });
});
