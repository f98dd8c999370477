/** Replies that come in: opened with the keys and invites of this device, and given to whom they are about. */
import { makeRatingsToken } from '#core/link/any-link.ts';
import type { LinkError } from '#core/link/codes.ts';
import type { Invite } from '#core/link/invite-body.ts';
import { makeResultToken } from '#core/link/link.ts';
import type { Desk, Reply } from '#core/link/seal.ts';
import { withRater, withSelf } from '#core/raters.ts';
import type { InviteRecord, PersonRecord } from '#core/records.ts';
import { moment, today } from './clock.ts';
import { inviteIn, useInvites } from './invites.ts';
import { keysIn } from './keys.ts';
import { fetchOlderPacks } from './older-packs.ts';
import { fetchPacksFor, packs } from './pack.ts';
import { newPerson, usePeople } from './people.ts';
import { allRecords } from './storage.ts';
import { text } from './wording.ts';
import './desk-wording.ts';

/** Why an owner has to look before a reply is kept. */
export const replyDoubts = ['expired', 'other-brief', 'not-your-invite', 'duplicate'] as const;
export type ReplyDoubt = (typeof replyDoubts)[number];

interface Sealed {
  readonly token: string;
  readonly reply: Reply;
  /** The invite that it answers; none where it is foreign. */
  readonly record: InviteRecord | undefined;
}

export type OpenedReply =
  | (Sealed & { readonly kind: 'added'; readonly person: PersonRecord })
  | (Sealed & { readonly kind: 'known'; readonly name: string })
  | (Sealed & {
      readonly kind: 'doubtful';
      readonly doubts: readonly ReplyDoubt[];
      readonly lastDay: number;
    })
  | { readonly kind: 'closed'; readonly token: string; readonly code: LinkError };

/** The token of what a reply holds, as it is kept. */
export const contentOf = (reply: Reply): string =>
  reply.kind === 'result' ? makeResultToken(reply.result) : makeRatingsToken(reply);

const calledIn = (reply: Reply): string =>
  reply.kind === 'result' ? reply.result.name : reply.ratings.about;

/** Gives a reply to the person it is about, who is made where there is none. */
export async function keepReply({ token, reply, record }: Sealed): Promise<PersonRecord> {
  const { people } = await allRecords();
  const known = people.find(({ id }) => id === record?.person);
  const before = known ?? newPerson(calledIn(reply) || record?.name || text('inbox.nameless'));
  const content = contentOf(reply);
  const person = reply.kind === 'result' ? withSelf(before, content) : withRater(before, content);
  usePeople.getState().keep({ ...person, changed: moment() });
  if (record) {
    const taken = { ...record, person: person.id, reply: token, changed: moment() };
    useInvites.getState().keep(taken);
  }
  return person;
}

interface KnownRecord {
  readonly invite: Invite;
  readonly record: InviteRecord;
  readonly reply?: string;
}

async function deskNow(): Promise<
  Omit<Desk, 'invites'> & { readonly invites: readonly KnownRecord[] }
> {
  const records = await allRecords();
  // Briefs of earlier packs are inside invites.
  await fetchPacksFor(records.invites);
  const invites = records.invites.flatMap((record): KnownRecord[] => {
    const invite = inviteIn(record.token);
    return invite ? [{ invite, record, ...(record.reply && { reply: record.reply }) }] : [];
  });
  return { keys: keysIn(records.keys), invites, packs, today: today() };
}

/** Opens a sealed reply. Only one that leaves no doubt is kept without asking. */
export async function openReply(token: string): Promise<OpenedReply> {
  const { openSealed } = await import('#core/link/seal.ts');
  const desk = await deskNow();
  let opened = await openSealed(token, desk);
  if (!opened.ok && opened.code === 'unknown-pack') {
    await fetchOlderPacks();
    opened = await openSealed(token, desk);
  }
  const recordOf = (invite: Invite | undefined) =>
    desk.invites.find((one) => one.invite === invite)?.record;
  if (!opened.ok) {
    if (!('reply' in opened)) return { kind: 'closed', token, code: opened.code };
    const { reply, code, invite } = opened;
    const record = recordOf(invite);
    return { kind: 'doubtful', token, reply, record, doubts: [code], lastDay: 0 };
  }
  const { reply, invite, labels } = opened.value;
  const record = recordOf(invite);
  if (labels.includes('opened-before')) {
    const { people } = await allRecords();
    const person = people.find(({ id }) => id === record?.person);
    return { kind: 'known', token, reply, record, name: person?.name ?? record?.name ?? '' };
  }
  const doubts = labels.filter((label) => label !== 'opened-before');
  if (doubts.length > 0) {
    return { kind: 'doubtful', token, reply, record, doubts, lastDay: invite.lastDay };
  }
  return { kind: 'added', token, reply, record, person: await keepReply({ token, reply, record }) };
}
