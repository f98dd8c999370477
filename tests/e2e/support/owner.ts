// An owner's desk, made without going through its pages: keys, invites, and replies that are sealed for it.
import { contentOrExit } from '../../../scripts/content-files.ts';
import { draftResult } from '../../../src/core/draft.ts';
import {
  makeBriefToken,
  makeInviteToken,
  makeRatingsToken,
} from '../../../src/core/link/any-link.ts';
import { makeDraftToken } from '../../../src/core/link/draft-link.ts';
import type { Invite } from '../../../src/core/link/invite-body.ts';
import { makeJwk } from '../../../src/core/link/owner-keys.ts';
import { newNonce, newOwnerKeys, type Reply, sealReply } from '../../../src/core/link/seal.ts';
import { personName, shortLine } from '../../../src/core/person-name.ts';
import { ana, finishedDraft, resultToken } from './journey.ts';

const { pack } = contentOrExit();
const kept = (n: number) => ({ id: n.toString(16).padStart(16, '0'), changed: n });

/** Everything that can carry a name carries this one. */
export async function deskNamed(raw: string) {
  const name = personName(raw);
  const keys = await newOwnerKeys();
  if (!keys.ok) throw new Error(keys.code);
  const { publicKey } = keys.value;
  const brief = {
    pack,
    brief: {
      weights: pack.skills.map((_, i) => i % 5),
      bars: [3, 4] as const,
      name: shortLine(raw, 60),
      preset: '',
      extras: [],
    },
  };
  const asking = () => ({
    publicKey,
    nonce: newNonce(),
    lastDay: 3_000,
    business: shortLine(raw, 60),
    contact: shortLine(raw, 80),
    brief,
    extras: [],
  });
  const assess: Invite = { purpose: 'assess-yourself', ...asking() };
  const rate: Invite = { purpose: 'rate-person', person: name || 'Ana', ...asking() };
  const draft = finishedDraft(name, ana, 300);
  const sheet = new Map(pack.ratings.map(({ id }, i) => [id, i % 2 ? 3 : 4] as const));
  const ratings = { pack, ratings: { rater: name, about: name, sheet, day: 330, extras: [] } };
  const sealed = async (invite: Invite, reply: Reply) => {
    const made = await sealReply(invite, reply);
    if (!made.ok) throw new Error(made.code);
    return made.value;
  };
  const token = resultToken(name);
  const invite = makeInviteToken(assess);
  const underWay = { ...draft, finished: false, answers: draft.answers.slice(0, 3) };
  return {
    tokens: {
      result: token,
      brief: makeBriefToken(brief),
      ratings: makeRatingsToken(ratings),
      assess: invite,
      progress: makeDraftToken(pack, underWay, invite),
      rate: makeInviteToken(rate),
      sealedResult: await sealed(assess, {
        kind: 'result',
        result: { ...draftResult(pack, draft), brief: brief.brief },
      }),
      sealedRatings: await sealed(rate, { kind: 'ratings', ...ratings }),
    },
    records: {
      drafts: [{ ...kept(1), draft: { ...draft, finished: false }, invite }],
      results: [
        { ...kept(2), origin: 'received', token, name, day: 328 },
        { ...kept(3), origin: 'own', token, name, day: 328, invite },
      ],
      people: [{ ...kept(4), name, sample: false, selves: [], raters: [], takes: '', cover: name }],
      invites: [
        { ...kept(5), token: invite, name, person: kept(4).id, reply: '' },
        { ...kept(6), token: makeInviteToken(rate), name, person: kept(4).id, reply: '' },
      ],
      decisions: [
        {
          ...kept(8),
          day: 328,
          seats: pack.roles.map(({ id }) => ({ role: id, person: kept(4).id, name })),
          reason: raw,
          followed: false,
          signs: [shortLine(raw, 60)],
          review: 418,
        },
      ],
      keys: [
        {
          ...kept(7),
          publicKey: '{}',
          privateKey: new TextDecoder().decode(makeJwk(keys.value)),
        },
      ],
      briefs: [{ ...kept(8), token: makeBriefToken(brief) }],
    },
  };
}
