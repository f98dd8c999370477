import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { draftResult } from '#core/draft.ts';
import { openLink } from '#core/link/open-result.ts';
import { wantsList } from '#state/advice.ts';
import { useDraft } from '#state/draft.ts';
import { pack, packs } from '#state/pack.ts';
import { useResults } from '#state/results.ts';
import { text } from '#state/wording.ts';
import { answered, forgetEverything, keptDraft, visit } from '../support/site.tsx';

beforeEach(forgetEverything);

const button = (words: string) => screen.getByRole('button', { name: words });
const [activity] = wantsList;
if (!activity) throw new Error('no activities');
const choice = (wish: 'happily' | 'fine' | 'rather-not') =>
  within(screen.getByRole('group', { name: activity.text })).getByRole('radio', {
    name: text(`wants.${wish}`),
  });

describe('what you would do every week', () => {
  test('asks once for each skill, and presupposes nothing', () => {
    answered('standard', 31, () => 4);
    visit('/wants');
    expect(screen.getAllByRole('group')).toHaveLength(pack.skills.length);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  test('goes by turns, and names no role and no skill', () => {
    answered('standard', 31, () => 4);
    visit('/wants');
    const roles = [...document.querySelectorAll('legend')].map((legend) => {
      const skill = wantsList.find(({ text: words }) => words === legend.textContent)?.skill;
      return pack.skills.find(({ id }) => id === skill)?.role;
    });
    expect(roles.slice(0, 4)).toEqual([0, 1, 0, 1].map((i) => pack.roles[i]?.id));
    const words = document.querySelector('.wants')?.textContent ?? '';
    for (const { name } of pack.roles) expect(words).not.toContain(name);
    for (const { name } of pack.skills) expect(words).not.toContain(name);
  });

  test('is kept with the answers and stands in the result', async () => {
    answered('standard', 31, () => 4);
    const { user, address } = visit('/wants');
    await user.click(choice('happily'));
    await user.click(choice('rather-not'));
    expect(choice('rather-not')).toBeChecked();
    expect(keptDraft()?.wants).toEqual([[activity.skill, 'rather-not']]);
    await user.click(button(text('check.result')));
    expect(address()).toMatch(/^\/result/);
    const opened = openLink(useResults.getState().results[0]?.token ?? '', packs);
    expect(opened.ok && [...(opened.value.result.wants ?? [])]).toEqual([
      [activity.skill, 'rather-not'],
    ]);
  });

  test('can be taken back', async () => {
    answered('standard', 31, () => 4);
    const { user } = visit('/wants');
    await user.click(choice('fine'));
    await user.click(button(text('wants.clear-label', { activity: activity.text })));
    expect(keptDraft()?.wants).toEqual([]);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  test('can be passed over, and is then not asked again', async () => {
    answered('standard', 31, () => 4);
    const { user, address } = visit('/wants');
    await user.click(button(text('wants.pass')));
    expect(address()).toMatch(/^\/result/);
    const draft = useDraft.getState().draft;
    expect(draft && 'wants' in draftResult(pack, draft)).toBe(false);
    expect(draft?.wants).toEqual([]);
  });

  test('leads to the questions where there is nothing yet', () => {
    visit('/wants');
    expect(screen.getByRole('link', { name: text('go.start') })).toBeVisible();
  });
});
