import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawAhead } from '#app/draw-ahead.tsx';
import { itemOf, skillsOf } from '#core/pack.ts';
import { noBasis } from '#core/sheet.ts';
import { prepareResult } from '#pages/result/result-page.tsx';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { answered, forgetEverything, keptDraft, pageHeading, visit } from '../support/site.tsx';

beforeEach(forgetEverything);

const draft = () => {
  const { draft: one } = useDraft.getState();
  if (!one) throw new Error('there is no draft');
  return one;
};
const rows = () => screen.getAllByRole('listitem');
const button = (words: string) => screen.getByRole('button', { name: words });

test('without answers the page says so and leads to the start', async () => {
  const { user, address } = visit('/check');
  expect(pageHeading()).toHaveTextContent(text('check.empty-title'));
  await user.click(screen.getByRole('link', { name: text('go.start') }));
  expect(address()).toBe('/start');
});

describe('the answers', () => {
  test('stand in their parts, each in words, with the way to change it', async () => {
    answered('quick', 15, () => 4);
    const { answer, clear } = useDraft.getState();
    const [first, second] = draft().asked;
    if (!first || !second) throw new Error('nothing was asked');
    answer(first, noBasis);
    clear(second);
    const { user, address } = visit('/check');
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(
      ([1, 2, 3, 4] as const).map((part) => text(`question.part-${part}`)),
    );
    expect(rows()).toHaveLength(15);
    for (const [i, id] of draft().asked.entries()) {
      const row = rows()[i];
      const item = itemOf(pack, id);
      const given = draft().answers.find(([one]) => one === id)?.[1];
      if (!row || !item) throw new Error(`no row ${i}`);
      const words =
        given === undefined
          ? text('check.none')
          : given === noBasis
            ? text('question.no-basis')
            : item.options[given - 1];
      expect(within(row).getByText(words ?? '')).toBeVisible();
      const change = within(row).getByRole('link', {
        name: text('check.change-label', { question: item.text }),
      });
      expect(change).toHaveAttribute('href', `/question/${i + 1}?from=check`);
    }
    await user.click(screen.getAllByRole('link', { name: /^Change/ })[2] ?? document.body);
    expect(address()).toBe('/question/3?from=check');
  });

  test('to questions chosen later stand under a name of their own', () => {
    answered('quick', 15, () => 4);
    const { ask, answer } = useDraft.getState();
    const next = pack.items.find(({ id }) => !draft().asked.includes(id));
    if (!next) throw new Error('nothing is open');
    ask(next.id);
    answer(next.id, 4);
    visit('/check');
    const more = screen.getByRole('heading', { level: 2, name: text('question.more') });
    expect(more.parentElement).toHaveTextContent(next.text);
  });
});

describe('the notices', () => {
  test('are none where every question has an answer', () => {
    answered('standard', 31, () => 4);
    visit('/check');
    expect(document.querySelector('.notice')).toBeNull();
  });

  test('count what is open, and say which role has too few skills answered', () => {
    answered('standard', 31, () => 4);
    const { clear, skip } = useDraft.getState();
    const [role] = pack.roles;
    const own = skillsOf(pack, role.id);
    const gone = new Set(own.slice(0, 2).map(({ id }) => id));
    const open = draft().asked.filter((id) => {
      const item = itemOf(pack, id);
      return item && item.kind !== 'check' && gone.has(item.skill);
    });
    for (const id of open) {
      clear(id);
      skip(id);
    }
    visit('/check');
    expect(screen.getByText(text('check.unanswered', { count: open.length }))).toBeVisible();
    const thin = text('check.thin', { role: role.name, count: 5, total: own.length });
    expect(screen.getByText(thin)).toBeVisible();
    expect(document.querySelectorAll('.notice p')).toHaveLength(2);
  });

  test('count "no basis" as an answer, but not for its skill', () => {
    answered('standard', 31, () => 4);
    const { answer } = useDraft.getState();
    const [, role] = pack.roles;
    for (const id of draft().asked) {
      const item = itemOf(pack, id);
      const of = item && item.kind !== 'check' && item.skill;
      if (skillsOf(pack, role.id).some((skill) => skill.id === of)) answer(id, noBasis);
    }
    visit('/check');
    expect(screen.queryByText(text('check.unanswered', { count: 0 }))).toBeNull();
    expect(
      screen.getByText(text('check.thin', { role: role.name, count: 0, total: 8 })),
    ).toBeVisible();
  });

  test('stop nobody', async () => {
    answered('standard', 2, () => 4);
    const { user, address } = visit('/check');
    await user.click(button(text('check.go-on')));
    expect(address()).toBe('/wants');
    expect(keptDraft()?.finished).toBe(true);
  });
});

describe('going on', () => {
  test('leads to the first question that was not seen yet, before anything else', async () => {
    answered('standard', 12, () => 4);
    const { user, address } = visit('/check');
    expect(screen.getByText(text('check.unseen', { count: 19 }))).toBeVisible();
    expect(screen.queryByRole('button', { name: text('check.more') })).toBeNull();
    await user.click(screen.getByRole('link', { name: text('go.question') }));
    expect(address()).toBe('/question/13');
  });

  test('says that it is enough where the verdict is clear; everything can still be asked', async () => {
    answered('quick', 15, () => 5);
    const { user, address } = visit('/check');
    expect(screen.getByText(text('check.certain'))).toBeVisible();
    expect(screen.queryByRole('button', { name: text('check.more') })).toBeNull();
    await user.click(button(text('check.everything', { count: 62 })));
    expect(address()).toBe('/question/16');
    expect(keptDraft()?.asked).toHaveLength(77);
  });

  test('offers a few more where they could settle something', async () => {
    answered('quick', 15, (place) => 3 + (place % 2));
    const { user, address } = visit('/check');
    expect(screen.getByText(text('check.open'))).toBeVisible();
    await user.click(button(text('check.more')));
    expect(address()).toBe('/question/16');
    expect(keptDraft()?.asked).toHaveLength(16);
  });

  test('ends where everything was asked', () => {
    answered('everything', 77, (place) => 3 + (place % 2));
    visit('/check');
    expect(screen.getByText(text('check.exhausted'))).toBeVisible();
    expect(screen.getAllByRole('button')).toEqual([button(text('check.go-on'))]);
  });
});

test('the charts can be drawn ahead, out of sight', async () => {
  answered('standard', 31, () => 4);
  const made = vi.spyOn(document, 'createElementNS');
  const pictures = () => made.mock.calls.filter(([, name]) => name === 'svg').length;
  drawAhead(await prepareResult());
  await vi.waitFor(() => expect(pictures()).toBe(1 + pack.roles.length));
  expect(document.querySelector('svg')).toBeNull();
  made.mockRestore();
});
