/** The role briefs kept on this device. The one saved last is the one in use. */
import { create } from 'zustand';
import { briefIn } from '#core/draft.ts';
import { makeBriefBody, type SharedBrief } from '#core/link/brief-body.ts';
import { makeToken } from '#core/link/token.ts';
import type { BriefRecord } from '#core/records.ts';
import { moment, newId } from './clock.ts';
import { pack } from './pack.ts';
import { followRecords, hand } from './storage.ts';

interface BriefsState {
  /** Newest first. */
  readonly briefs: readonly BriefRecord[];
}

export const useBriefs = create<BriefsState>()(() => ({ briefs: [] }));

void followRecords(({ briefs }) =>
  useBriefs.setState({ briefs: briefs.toSorted((a, b) => b.changed - a.changed) }),
);

/** Keeps a brief as it came: from now on it is the one in use. */
export function keepBriefToken(token: string): void {
  const { briefs } = useBriefs.getState();
  const id = briefs.find((one) => one.token === token)?.id ?? newId();
  const record: BriefRecord = { id, changed: moment(), token };
  useBriefs.setState({ briefs: [record, ...briefs.filter((one) => one.id !== id)] });
  hand({ kind: 'put', store: 'briefs', record });
}

export const keepBrief = (brief: SharedBrief): void =>
  keepBriefToken(makeToken({ kind: 'b', bytes: makeBriefBody({ pack, brief }) }));

/** Removes every brief: the pack's own holds again. */
export function dropBriefs(): void {
  const { briefs } = useBriefs.getState();
  useBriefs.setState({ briefs: [] });
  hand(...briefs.map(({ id }) => ({ kind: 'remove', store: 'briefs', id }) as const));
}

/** The token of the brief in use. A brief for other questions than today's is in use nowhere. */
export const tokenInUse = (): string | undefined =>
  useBriefs.getState().briefs.find(({ token }) => briefIn(pack, token))?.token;

/** The brief in use. */
export const currentBrief = (): SharedBrief | undefined => briefIn(pack, tokenInUse());
