// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { today } from '#state/clock.ts';
import {
  inviteIn,
  inviteStatus,
  makeInvites,
  namesIn,
  useInvites,
  withdraw,
} from '#state/invites.ts';
import { canSeal, useKeys } from '#state/keys.ts';
import { newPerson, usePeople } from '#state/people.ts';

const asking = {
  purpose: 'assess-yourself',
  names: ['Ana', 'Ben'],
  person: '',
  business: 'Shop',
  contact: 'Kim',
  lastDay: 3_000,
  brief: undefined,
} as const;

beforeEach(() => {
  for (const { id } of useInvites.getState().invites) useInvites.getState().remove(id);
  usePeople.getState().remove(...usePeople.getState().people.map(({ id }) => id));
});

test('names stand on lines, each once, as they would be kept', () => {
  expect(namesIn(' Ana \n\nBen\r\nAna\n\u202eZoë\n')).toEqual(['Ana', 'Ben', 'Zoë']);
  expect(namesIn('  \n ')).toEqual([]);
});

test('each person asked gets a link of their own, sealed to one key', async () => {
  expect(canSeal()).toBe(true);
  const made = await makeInvites(asking);
  const more = await makeInvites({ ...asking, names: ['Ana'] });
  if (!made.ok || !more.ok) throw new Error('no crypto');
  const invites = [...made.value, ...more.value].map(({ token }) => inviteIn(token));
  const nonces = new Set(invites.map((one) => String(one?.nonce)));
  const keys = new Set(invites.map((one) => String(one?.publicKey)));
  expect([nonces.size, keys.size]).toEqual([3, 1]);
  expect(useKeys.getState().keys).toHaveLength(1);
  // Ana was asked twice and is one person.
  expect(
    usePeople
      .getState()
      .people.map(({ name }) => name)
      .sort(),
  ).toEqual(['Ana', 'Ben']);
});

test('several who rate one person rate the same one', async () => {
  const ana = newPerson('Ana');
  usePeople.getState().keep(ana);
  const made = await makeInvites({ ...asking, purpose: 'rate-person', person: 'Ana' });
  if (!made.ok) throw new Error(made.code);
  expect(made.value.map(({ person }) => person)).toEqual([ana.id, ana.id]);
  expect(usePeople.getState().people).toHaveLength(1);
});

test('whoever was chosen to be rated is meant, also where another has the same name or they have none', async () => {
  const [one, other, nameless] = [newPerson('Ana'), newPerson('Ana'), newPerson('')];
  usePeople.getState().keep(one, other, nameless);
  for (const { id } of [one, other, nameless]) {
    const made = await makeInvites({
      ...asking,
      purpose: 'rate-person',
      person: 'Ana',
      about: id,
    });
    const records = made.ok ? made.value : [];
    expect(records.map(({ person }) => person)).toEqual([id, id]);
    expect(inviteIn(records[0]?.token ?? '')).toMatchObject({ person: 'Ana' });
  }
  expect(usePeople.getState().people).toHaveLength(3);
});

test('a status is made, opened or expired', async () => {
  const made = await makeInvites({ ...asking, names: ['Ana'] });
  const late = await makeInvites({ ...asking, names: ['Ben'], lastDay: today() - 1 });
  const [one, other] = [made.ok && made.value[0], late.ok && late.value[0]];
  if (!one || !other) throw new Error('no crypto');
  expect(inviteStatus(one)).toBe('made');
  expect(inviteStatus(other)).toBe('expired');
  expect(inviteStatus({ ...other, reply: 'e1' })).toBe('opened');
});

test('taking an invite back takes the person who is here for nothing else, and can be undone', async () => {
  const made = await makeInvites(asking);
  const [ana, ben] = made.ok ? made.value : [];
  if (!ana || !ben) throw new Error('no crypto');
  const undo = withdraw(ana);
  expect(usePeople.getState().people.map(({ name }) => name)).toEqual(['Ben']);
  expect(useInvites.getState().invites.map(({ name }) => name)).toEqual(['Ben']);
  undo();
  expect(usePeople.getState().people).toHaveLength(2);
  expect(useInvites.getState().invites).toHaveLength(2);
  usePeople.getState().keep({ ...newPerson('Ben'), id: ben.person, takes: 'either' });
  await makeInvites({ ...asking, names: ['Ben'] });
  withdraw(ben);
  expect(usePeople.getState().people).toHaveLength(2);
});
