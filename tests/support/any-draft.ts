// Drafts under way, some of them answering an invite, as a progress link gives them back.
import fc from 'fast-check';
import { type Draft, runs } from '#core/draft.ts';
import { makeBriefToken, makeInviteToken } from '#core/link/any-link.ts';
import { makeDraftBody } from '#core/link/draft-body.ts';
import { longestToken, tokenLength } from '#core/link/token.ts';
import type { Pack } from '#core/pack.ts';
import { personName } from '#core/person-name.ts';
import { anyInviteTo } from './any-link.ts';
import { anyRawName, anySheet } from './arbitrary.ts';
import { briefIn as briefFor, packs, u16, wantsFor } from './links.ts';

/** A draft as it stands after a link: the first open question is the one shown. */
const draftIn = (of: Pack): fc.Arbitrary<Draft> =>
  fc
    .record({
      run: fc.constantFrom(...runs),
      asked: fc.shuffledSubarray([...of.items], { minLength: 1 }),
      started: fc.nat(),
      sheet: anySheet(of),
      passedOver: fc.uint8Array({ minLength: of.items.length, maxLength: of.items.length }),
      name: anyRawName.map(personName),
      day: u16,
      seconds: u16,
      wants: fc.option(fc.oneof(fc.constant(new Map()), wantsFor(of)), { nil: undefined }),
      brief: fc.option(briefFor(of), { nil: undefined }),
    })
    .map(({ asked: items, started, sheet, passedOver, wants, brief, ...rest }) => {
      const asked = items.map(({ id }) => id);
      const skipped = asked.filter((id, i) => !sheet.has(id) && (passedOver[i] ?? 0) < 80);
      const open = asked.findIndex((id) => !sheet.has(id) && !skipped.includes(id));
      return {
        ...rest,
        ...(wants && { wants: [...wants] }),
        ...(brief && { brief: makeBriefToken({ pack: of, brief }) }),
        packHash: of.hash,
        asked,
        started: 1 + (started % asked.length),
        answers: asked.flatMap((id) => {
          const answer = sheet.get(id);
          return answer === undefined ? [] : [[id, answer] as const];
        }),
        skipped,
        place: open < 0 ? asked.length - 1 : open,
        finished: false,
      };
    });
const all = [...packs.values()];

interface Sent {
  readonly of: Pack;
  readonly draft: Draft;
  readonly invite?: string;
}

/** Half of them answer an invite, and most of those are judged by its brief. */
const sentIn = (of: Pack): fc.Arbitrary<Sent> =>
  fc
    .tuple(draftIn(of), fc.option(anyInviteTo(of), { freq: 2, nil: undefined }), fc.nat(3))
    .map(([draft, invite, own]): Sent => {
      if (!invite) return { of, draft };
      const asked = invite.brief && makeBriefToken(invite.brief);
      const brief = asked && own > 0 ? asked : draft.brief;
      // Whoever answers an invite with a brief is judged by one.
      const judged = brief ?? asked;
      return {
        of,
        draft: { ...draft, ...(judged && { brief: judged }) },
        invite: makeInviteToken(invite),
      };
    });
const anySent: fc.Arbitrary<Sent> = fc.oneof(...all.map(sentIn));
const lengthOf = ({ of, draft, invite }: Sent) =>
  tokenLength(makeDraftBody({ pack: of, draft, ...(invite && { invite }), extras: [] }).length);
/** Parts of a later version can make an invite longer than any made here. */
export const anyShared = anySent.filter((sent) => lengthOf(sent) <= longestToken);
