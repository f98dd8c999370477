import { beforeEach, describe, expect, test } from 'vitest';
import { newDraft, withEverything } from '#core/draft.ts';
import { noBasis } from '#core/sheet.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';

const state = () => useDraft.getState();
const draft = () => {
  const { draft: one } = state();
  if (!one) throw new Error('there is no draft');
  return one;
};
const [first, second] = pack.items.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('there are no items');

beforeEach(() => {
  useDraft.setState({ draft: undefined, id: undefined, invite: undefined });
  usePreferences.getState().forget();
});

describe('without a draft', () => {
  test('nothing can be done to it, and nothing breaks', () => {
    const { answer, ask, askEverything, clear, skip, visit, leave, finish, rename } = state();
    answer(first, 3);
    ask(first);
    askEverything();
    clear(first);
    skip(first);
    visit(4);
    leave(1_000);
    finish();
    rename('Ana');
    expect(state().draft).toBeUndefined();
  });
});

describe('a draft', () => {
  test('begins as core makes it, today, and takes the place of an earlier one', () => {
    state().begin(' Ana ', 'quick');
    state().answer(first, 2);
    state().begin('Ben', 'standard');
    const { day } = draft();
    expect(draft()).toEqual(newDraft(pack, 'standard', 'Ben', day));
    const days = (Date.now() - Date.UTC(2026, 0, 1)) / 86_400_000;
    expect(Math.abs(day - Math.max(0, days))).toBeLessThan(2);
  });

  test('takes answers, changes and gaps one by one', () => {
    state().begin('', 'quick');
    state().answer(first, 2);
    state().answer(first, noBasis);
    state().skip(second);
    state().visit(1);
    expect(draft()).toMatchObject({ answers: [[first, noBasis]], skipped: [second], place: 1 });
    state().clear(first);
    state().answer(second, 5);
    expect(draft()).toMatchObject({ answers: [[second, 5]], skipped: [] });
  });

  test('can ask one more, or everything', () => {
    state().begin('', 'quick');
    const begun = draft();
    const more = pack.items.find(({ id }) => !begun.asked.includes(id));
    if (!more) throw new Error('nothing is open');
    state().ask(more.id);
    expect(draft().asked).toEqual([...begun.asked, more.id]);
    const before = draft();
    state().askEverything();
    expect(draft()).toEqual(withEverything(pack, before));
  });

  test('adds up the seconds, unless timing is off', () => {
    state().begin('', 'quick');
    state().leave(1_500);
    state().leave(250);
    expect(draft().seconds).toBe(1.75);
    usePreferences.getState().prefer({ timing: false });
    state().leave(1_000);
    expect(draft().seconds).toBe(1.75);
  });

  test('can be renamed and finished', () => {
    state().begin('Ana', 'quick');
    state().answer(first, 4);
    state().rename('  Anne-Marie ');
    state().finish();
    expect(draft()).toMatchObject({ name: 'Anne-Marie', finished: true, answers: [[first, 4]] });
  });
});
