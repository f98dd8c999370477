// The compare page: what its headlines claim, who is left out and why, and how many may be chosen.
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ComparedRow } from '#core/compare-people.ts';
import { makeRatingsToken } from '#core/link/any-link.ts';
import type { PersonRecord } from '#core/records.ts';
import { ComparePage } from '#pages/compare/compare-page.tsx';
import { headlineOf } from '#pages/compare/headline.ts';
import { pack } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { forgetEverything, newUser } from '../support/site.tsx';

beforeEach(forgetEverything);

const row = (id: string, behindFirst: boolean): ComparedRow => ({
  id,
  behindFirst,
  mark: { score: 60, low: 50, high: 70 },
  band: 1,
  best: 1,
  worst: 3,
});
const said = (...rows: readonly ComparedRow[]) =>
  headlineOf(rows, 'Brewing', (id) => id).replace(/[\u2068\u2069]/g, '');

describe('the headline', () => {
  test('calls one ahead only where everybody else is surely behind', () => {
    expect(said(row('Ana', false), row('Ben', true), row('Chi', true))).toBe(
      'Brewing: Ana is ahead of each of the others.',
    );
  });

  test('says of those between that they might be as good, and calls nobody ahead of all', () => {
    expect(said(row('Ana', false), row('Ben', true), row('Chi', false))).toBe(
      'Brewing: Ana comes out highest, Ben is behind. That Chi might be just as good cannot be ruled out.',
    );
  });

  test('says so where nobody is behind', () => {
    expect(said(row('Ana', false), row('Ben', false))).toBe(
      'Brewing: nobody here is surely ahead of all the others.',
    );
  });
});

const idOf = (n: number) => n.toString(16).padStart(16, '0');
const rated = (n: number, level: 1 | 2 | 3 | 4 | 5): PersonRecord => ({
  id: idOf(n),
  changed: n,
  name: `Person ${n}`,
  sample: false,
  selves: [],
  raters: [
    {
      kind: 'rating',
      token: makeRatingsToken({
        pack,
        ratings: {
          rater: 'Kim',
          about: '',
          sheet: new Map(pack.ratings.map(({ id }) => [id, level])),
          day: 300,
          extras: [],
        },
      }),
      notes: [],
    },
  ],
  takes: '',
  cover: '',
});
const unknown = (n: number): PersonRecord => ({ ...rated(n, 3), raters: [] });

function visit(address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <ComparePage />
    </MemoryRouter>,
  );
  return { user: newUser() };
}

const boxes = () => screen.findAllByRole('checkbox');

describe('choosing', () => {
  test('finds two to compare however many stand before them, and lists whoever is ticked', async () => {
    const nobody = Array.from({ length: 60 }, (_, i) => ({ ...unknown(i + 1), name: `A ${i}` }));
    usePeople.setState({ people: [...nobody, rated(98, 4), rated(99, 2)] });
    const { user } = visit(`/compare?ids=${idOf(98)}`);
    expect(await screen.findByRole('checkbox', { name: 'Person 98' })).toBeChecked();
    expect(screen.getByText(/are found by the search/)).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'Person 99');
    await user.click(screen.getByRole('checkbox', { name: 'Person 99' }));
    await user.click(screen.getByRole('button', { name: 'Compare 2 people' }));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('side by side');
  });

  test('stops at ten, says so, and drops nobody', async () => {
    usePeople.setState({ people: Array.from({ length: 12 }, (_, i) => rated(i + 1, 3)) });
    const { user } = visit('/compare');
    for (const box of (await boxes()).slice(0, 10)) await user.click(box);
    expect(screen.getByText(/^10 people are the most/)).toBeVisible();
    const all = await boxes();
    expect(all.filter((box) => box.matches(':checked'))).toHaveLength(10);
    expect(all.filter((box) => box.matches(':disabled'))).toHaveLength(2);
  });
});

test('whoever cannot be compared is named first, with the way to rate them', async () => {
  usePeople.setState({ people: [rated(1, 4), rated(2, 2), unknown(3)] });
  visit(`/compare?ids=${[1, 2, 3, 4].map(idOf).join(',')}`);
  const notice = (await screen.findByText('Before you compare')).closest('div');
  if (!notice) throw new Error('no notice');
  expect(within(notice).getByRole('link', { name: 'Rate Person 3' })).toBeVisible();
  expect(notice).toHaveTextContent('1 person of this comparison is not on this device.');
});
