// The parts of a result that say what it means, what to do next, whether it holds, and that take it along.
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { openLink } from '#core/link/open-result.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { stepsFor, type Tip } from '#core/next-steps.ts';
import { skillOf } from '#core/pack.ts';
import type { Reader } from '#core/reader.ts';
import type { Sheet } from '#core/sheet.ts';
import { ResultView } from '#pages/result/result-view.tsx';
import { adviceOf } from '#state/advice.ts';
import { measureFor, pack, packs } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { isFirstRole, optionFor, sheetBy } from '../support/people.ts';
import { newUser } from '../support/site.tsx';

afterEach(() => vi.restoreAllMocks());

const person: Sheet = sheetBy(pack, (item, place) =>
  optionFor(item, (isFirstRole(item, pack) ? 4 : 2) + ((place % 3) - 1)),
);
const result: SharedResult = {
  pack,
  name: 'Ana',
  sheet: person,
  skipped: new Set(),
  day: 328,
  seconds: 900,
  observers: [],
  extras: [],
};
const show = (own: boolean, shown = result) =>
  render(
    <MemoryRouter>
      <ResultView result={shown} own={own} />
    </MemoryRouter>,
  );
const report = assess(result, measureFor(pack), whoOf(result, true));

const labelOf = ({ skill, level }: Tip) =>
  text('meaning.tip', { skill: skillOf(pack, skill).name, level });
const said = (title: string) => {
  const section = screen.getByRole('heading', { name: title }).closest('section');
  return [...(section?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent);
};
const told = (tips: readonly Tip[]) =>
  tips.map((tip) => `${labelOf(tip)} ${adviceOf(tip.skill)?.[tip.part][tip.level]}`);

describe('what it means, and what next', () => {
  test('is told to the reader chosen before, and a choice made here is remembered for own results', () => {
    usePreferences.getState().prefer({ reader: 'solo' });
    const radio = (name: Reader) =>
      screen.getByRole('radio', { name: text(`meaning.reader-${name}`) });
    const { unmount } = show(true);
    expect(radio('solo')).toBeChecked();
    expect(screen.getByRole('link', { name: text('steps.week') })).toHaveAttribute('href', '/week');
    fireEvent.click(radio('candidate'));
    expect(usePreferences.getState().reader).toBe('candidate');
    expect(screen.queryByRole('link', { name: text('steps.week') })).toBeNull();
    unmount();
    show(false);
    fireEvent.click(radio('solo'));
    expect(usePreferences.getState().reader).toBe('candidate');
  });

  test('is told to the person on their own device, to whoever decides elsewhere', () => {
    const { unmount } = show(true);
    const reader = (name: 'candidate' | 'owner') =>
      screen.getByRole('radio', { name: text(`meaning.reader-${name}`) });
    expect(reader('candidate')).toBeChecked();
    expect(screen.queryByText(text('meaning.not-measured'))).toBeNull();
    unmount();
    show(false);
    expect(reader('owner')).toBeChecked();
    expect(screen.getByText(text('meaning.not-measured'))).toBeVisible();
  });

  test('changes with the reader, and names the skill and level of every tip', async () => {
    show(true);
    for (const reader of ['solo', 'owner', 'candidate'] as const) {
      await newUser().click(screen.getByRole('radio', { name: text(`meaning.reader-${reader}`) }));
      const { meaning, next } = stepsFor(report, reader);
      expect(said(text('meaning.title'))).toEqual(told(meaning));
      expect(said(text('steps.title'))).toEqual(told(next));
    }
  });

  test('is missing where the answers are to be given again', () => {
    show(true, { ...result, sheet: new Map(pack.items.map(({ id }) => [id, 3] as const)) });
    for (const title of ['meaning.title', 'steps.title', 'hold.title'] as const) {
      expect(screen.queryByRole('heading', { name: text(title) })).toBeNull();
    }
  });
});

test('whether it holds stands after the next steps', () => {
  show(true);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings.slice(1)).toEqual(
    (['meaning', 'skills', 'steps', 'hold', 'sum', 'fair'] as const).map((topic) =>
      text(`${topic}.title`),
    ),
  );
  expect(said(text('hold.title')).length).toBeGreaterThanOrEqual(3);
});

test('the answer that would change the verdict is quoted with its options', () => {
  const close = sheetBy(pack, (item, place) => optionFor(item, place % 6 === 0 ? 3 : 4));
  show(true, { ...result, sheet: new Map([...close].slice(0, 30)) });
  const [weights] = said(text('hold.title'));
  expect(weights).toMatch(/\d+/);
  expect(document.querySelector('.hold')?.textContent).not.toMatch(/[{}]/);
});

test('own view and ratings stand side by side, with a question where they are far apart', () => {
  const sheet = new Map(pack.ratings.map(({ id }) => [id, 1] as const));
  const ratings = { rater: '', about: '', sheet, day: 328, extras: [] };
  const { unmount } = show(true, { ...result, observers: [ratings, ratings] });
  expect(
    screen.getAllByRole('columnheader', { name: text('skills.own'), hidden: true }),
  ).toHaveLength(2);
  expect(screen.getAllByText(text('skills.ask-title')).length).toBeGreaterThan(0);
  unmount();
  show(true);
  expect(screen.queryByText(text('skills.ask-title'))).toBeNull();
});

test('it prints, and downloads as a table and as a file that opens again', async () => {
  const files: Blob[] = [];
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => files.push(file) && 'blob:x',
      revokeObjectURL: () => undefined,
    }),
  );
  show(true);
  const row = within(document.body);
  for (const key of ['export.print', 'export.csv', 'export.json'] as const) {
    await newUser().click(row.getByRole('button', { name: text(key) }));
  }
  expect(print).toHaveBeenCalledOnce();
  const [csv, json] = await Promise.all(files.map((file) => file.text()));
  expect(csv?.split('\n')[1]).toMatch(/^Ana,2026-11-25,role,/);
  expect(openLink(json ?? '', packs)).toMatchObject({ ok: true, value: { result } });
});
