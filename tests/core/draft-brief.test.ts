import { expect, test } from 'vitest';
import { draftResult, draftWith, newDraft } from '#core/draft.ts';
import { makeBriefToken } from '#core/link/any-link.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import { parseRecord } from '#core/records.ts';
import { realPack } from '../support/real-pack.ts';

const pack = realPack();
const brief = {
  weights: pack.skills.map((_, i) => i % 5),
  bars: [3.2, 3.6] as const,
  name: 'Front desk',
  preset: '',
  extras: [],
};
const token = makeBriefToken({ pack, brief });
const draft = newDraft(pack, 'quick', 'Ana', 300, token);

test('a draft begun with a brief keeps it, and its result travels with it', () => {
  const record = { id: '00000000000000a1', changed: 1, draft };
  expect(parseRecord('drafts', record)).toEqual(record);
  expect(draftWith(pack, draft)).toEqual(draft);
  const opened = openLink(makeResultToken(draftResult(pack, draft)), new Map([[pack.hash, pack]]));
  expect(opened).toMatchObject({ ok: true, value: { result: { brief } } });
});

test('a draft without a brief, or with a text that is none, is judged as the questions are', () => {
  expect(draftResult(pack, newDraft(pack, 'quick', 'Ana', 300)).brief).toBeUndefined();
  expect(draftResult(pack, { ...draft, brief: 'b1nothing' }).brief).toBeUndefined();
  expect('brief' in newDraft(pack, 'quick', 'Ana', 300)).toBe(false);
});
