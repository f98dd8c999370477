import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import { draftResult } from '#core/draft.ts';
import { makeResultToken } from '#core/link/link.ts';
import { sampleResult } from '#core/sample-results.ts';
import { WeekPage } from '#pages/week/week-page.tsx';
import { useDraft } from '#state/draft.ts';
import { lessons } from '#state/lessons.ts';
import { pack } from '#state/pack.ts';
import { useResults } from '#state/results.ts';
import { text } from '#state/wording.ts';
import { answered, forgetEverything, newUser } from '../support/site.tsx';

beforeEach(() => {
  forgetEverything();
  useResults.setState({ results: [] });
});

const tokenFor = (kind: 'first' | 'answer-again') =>
  makeResultToken(sampleResult(pack, kind, 'Ana', 328));
const open = (search = '', state: unknown = { token: tokenFor('first') }) =>
  render(
    <MemoryRouter initialEntries={[{ pathname: '/week', search, state }]}>
      <WeekPage />
    </MemoryRouter>,
  );
const blocks = () => document.querySelectorAll('.week-block').length;

describe('a week for both jobs', () => {
  test('asks for the hours before anything is planned', async () => {
    open();
    expect(blocks()).toBe(0);
    const user = newUser();
    await user.type(screen.getByRole('textbox', { name: text('week.hours') }), '12,5');
    await user.click(screen.getByRole('checkbox', { name: 'Friday' }));
    await user.click(screen.getByRole('button', { name: text('week.make') }));
    expect(blocks()).toBeGreaterThan(1);
    expect(screen.queryByRole('heading', { name: 'Friday' })).toBeNull();
    for (const { title } of pack.roles) {
      expect(screen.getAllByRole('heading', { level: 4, name: title }).length).toBeGreaterThan(0);
    }
    expect(
      screen.getByText(text('week.rule-over', { rule: lessons.roles[0].job.handOff[0] ?? '' })),
    ).toBeVisible();
  });

  test('stands in the address, so that a reload gives the same', () => {
    open('?hours=10&days=02&start=480');
    expect(screen.getByRole('heading', { name: 'Monday' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Tuesday' })).toBeNull();
    expect(screen.getAllByText(/^08:00 to/).length).toBeGreaterThan(0);
  });

  test.each([
    ['?hours=40&days=0', text('week.fault', { most: 10 })],
    ['?hours=nonsense&days=01', text('week.fault', { most: 20 })],
    ['?hours=5&days=', text('week.no-days')],
    ['?hours=5&days=9xx&start=-1', text('week.no-days')],
  ])('%s makes no plan, and says why', (search, words) => {
    open(search);
    expect(blocks()).toBe(0);
    expect(screen.getByText(words)).toBeVisible();
  });

  test('takes the newest own result, and leads to the questions without one', () => {
    open('?hours=10&days=01234', null);
    expect(screen.getByText(text('week.empty'))).toBeVisible();
    cleanup();
    answered('standard', 31, (place) => 2 + (place % 3));
    useDraft.getState().finish();
    const { draft } = useDraft.getState();
    expect(draft && useResults.getState().results[0]?.token).toBe(
      draft && makeResultToken(draftResult(pack, draft)),
    );
    open('?hours=10&days=01234', null);
    expect(blocks()).toBeGreaterThan(1);
  });

  test('cuts no week by answers that do not hang together', () => {
    open('?hours=10&days=01234', { token: tokenFor('answer-again') });
    expect(screen.getByText(text('week.doubted'))).toBeVisible();
    expect(blocks()).toBe(0);
  });
});
