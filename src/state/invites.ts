/** Invites sent from this device, and how far each has come. Newest first. */
import { create } from 'zustand';
import { makeInviteToken, openAnyLink } from '#core/link/any-link.ts';
import type { BriefFor } from '#core/link/brief-body.ts';
import type { Invite } from '#core/link/invite-body.ts';
import { type Outcome, ok } from '#core/outcome.ts';
import { personName } from '#core/person-name.ts';
import type { InviteRecord, PersonRecord } from '#core/records.ts';
import { moment, newId, today } from './clock.ts';
import { ownerKeys } from './keys.ts';
import { fetchPacksFor, packs } from './pack.ts';
import { newPerson, usePeople } from './people.ts';
import { allRecords, followRecords, hand } from './storage.ts';

interface InvitesState {
  readonly invites: readonly InviteRecord[];
  readonly keep: (...records: readonly InviteRecord[]) => void;
  readonly remove: (id: string) => void;
}

const newestFirst = (list: readonly InviteRecord[]) =>
  list.toSorted((a, b) => b.changed - a.changed);

export const useInvites = create<InvitesState>()((set) => ({
  invites: [],
  keep: (...records) => {
    const kept = new Set(records.map(({ id }) => id));
    set(({ invites }) => ({
      invites: newestFirst([...records, ...invites.filter(({ id }) => !kept.has(id))]),
    }));
    hand(...records.map((record) => ({ kind: 'put', store: 'invites', record }) as const));
  },
  remove: (id) => {
    set(({ invites }) => ({ invites: invites.filter((one) => one.id !== id) }));
    hand({ kind: 'remove', store: 'invites', id });
  },
}));

void followRecords(async ({ invites }) => {
  // Briefs of earlier packs are inside invites.
  await fetchPacksFor(invites);
  useInvites.setState({ invites: newestFirst(invites) });
});

/** What the invite of a record says; undefined where this build cannot read it. */
export function inviteIn(token: string): Invite | undefined {
  const opened = openAnyLink(token, packs);
  return opened.ok && opened.value.kind === 'invite' ? opened.value.invite : undefined;
}

/** All that can be known without a server. */
export const inviteStatuses = ['made', 'opened', 'expired'] as const;
export type InviteStatus = (typeof inviteStatuses)[number];

export function inviteStatus({ token, reply }: InviteRecord): InviteStatus {
  if (reply !== '') return 'opened';
  const lastDay = inviteIn(token)?.lastDay;
  return lastDay !== undefined && today() > lastDay ? 'expired' : 'made';
}

export interface Asking {
  readonly purpose: Invite['purpose'];
  /** Whom the invites go to. */
  readonly names: readonly string[];
  /** Whom they are to rate, by name; not read for the other purpose. */
  readonly person: string;
  /** The id of that person where one was chosen: two people may have one name, or none. */
  readonly about?: string | undefined;
  readonly business: string;
  readonly contact: string;
  readonly lastDay: number;
  readonly brief: BriefFor | undefined;
}

/** One name a line, each once. */
export const namesIn = (lines: string): readonly string[] => [
  ...new Set(lines.slice(0, 10_000).split('\n').map(personName).filter(Boolean)),
];

/** The person of that name, or a new one. */
function personCalled(name: string, people: readonly PersonRecord[]): PersonRecord {
  return people.find((one) => one.name === name && !one.sample) ?? newPerson(name);
}

/** One invite for each name, all kept in the order given. People are made where they are not known yet. */
export async function makeInvites(
  asking: Asking,
): Promise<Outcome<readonly InviteRecord[], 'no-crypto'>> {
  const keys = await ownerKeys();
  if (!keys.ok) return keys;
  const { newNonce } = await import('#core/link/seal.ts');
  const { names, business, contact, lastDay, brief } = asking;
  const { people } = await allRecords();
  const chosen = people.find(({ id }) => id === asking.about);
  const rated =
    asking.purpose === 'rate-person' ? (chosen ?? personCalled(asking.person, people)) : undefined;
  const about = names.map((name) => rated ?? personCalled(name, people));
  const fresh = [...new Set(about)].filter((person) => !people.includes(person));
  if (fresh.length > 0) usePeople.getState().keep(...fresh);
  const records = names.map((name, i): InviteRecord => {
    const frame = {
      publicKey: keys.value.publicKey,
      nonce: newNonce(),
      lastDay,
      business,
      contact,
      ...(brief && { brief }),
      extras: [],
    };
    const token = makeInviteToken(
      rated
        ? { purpose: 'rate-person', person: asking.person, ...frame }
        : { purpose: 'assess-yourself', ...frame },
    );
    const person = about[i]?.id ?? '';
    return { id: newId(), changed: moment(), token, name, person, reply: '' };
  });
  useInvites.getState().keep(...records);
  return ok(records);
}

/** Takes an invite back, with the person who is here for nothing else. What is returned undoes it. */
export function withdraw(record: InviteRecord): () => void {
  const { people, remove, keep } = usePeople.getState();
  const { invites } = useInvites.getState();
  useInvites.getState().remove(record.id);
  const person = people.find(({ id }) => id === record.person);
  const others = invites.some(
    ({ id, person: theirs }) => id !== record.id && theirs === person?.id,
  );
  const idle = person && !others && person.selves.length + person.raters.length === 0;
  if (idle) remove(person.id);
  return () => {
    if (idle) keep(person);
    useInvites.getState().keep(record);
  };
}
