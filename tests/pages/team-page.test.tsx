// The first step of an owner's guide: who is on the team, however many they are.
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, expect, test } from 'vitest';
import { TeamPage } from '#pages/team/team-page.tsx';
import { TeamPicture } from '#pages/team/team-picture.tsx';
import { addresses } from '#state/addresses.ts';
import { newPerson, usePeople } from '#state/people.ts';
import { forgetEverything, newUser } from '../support/site.tsx';

beforeEach(forgetEverything);

const teamOf = (count: number) => {
  const people = Array.from({ length: count }, (_, i) => newPerson(`Person ${i + 1}`));
  usePeople.setState({ people });
  render(
    <MemoryRouter>
      <TeamPage />
    </MemoryRouter>,
  );
};
const namesShown = () => within(screen.getByRole('list')).getAllByRole('listitem').length;
const rest = /among all people/;

test('thirty names are listed whole', () => {
  teamOf(30);
  expect(namesShown()).toBe(30);
  expect(screen.queryByRole('link', { name: rest })).toBeNull();
});

test('of more than thirty it says how many there are besides, and where', () => {
  teamOf(2_000);
  expect(namesShown()).toBe(30);
  const link = screen.getByRole('link', { name: rest });
  expect(link).toHaveTextContent('1,970 more are among all people.');
  expect(link).toHaveAttribute('href', addresses.people);
});

test('whoever adds names is told how many were new', async () => {
  teamOf(40);
  const user = newUser();
  await user.type(screen.getByLabelText('Names, one per line'), 'Zoe\nPerson 1');
  await user.click(screen.getByRole('button', { name: 'Add these names' }));
  expect(screen.getByText('1 person added.')).toBeVisible();
  expect(screen.getByRole('link', { name: rest })).toHaveTextContent('11 more');
});

test('a picture of nobody leads to the ratings, and to no decision', () => {
  render(
    <MemoryRouter>
      <TeamPicture people={[newPerson('Ana')]} />
    </MemoryRouter>,
  );
  expect(screen.getByText('Nobody has been rated yet.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Rate the team' })).toHaveAttribute(
    'href',
    addresses.team,
  );
  expect(screen.queryByRole('link', { name: 'Decide who runs what' })).toBeNull();
});
