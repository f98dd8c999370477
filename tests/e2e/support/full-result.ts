// A result with everything that one can hold.
import type { Page } from '@playwright/test';
import { contentOrExit } from '../../../scripts/content-files.ts';
import { draftResult } from '../../../src/core/draft.ts';
import { makeResultToken } from '../../../src/core/link/link.ts';
import { wishes } from '../../../src/core/wants.ts';
import { ana, finishedDraft } from './journey.ts';
import { wholeResult } from './whole-result.ts';

const { pack } = contentOrExit();

/** Wishes, and ratings that differ from the own view. */
function fullToken(name: string): string {
  const wants = new Map(pack.skills.map(({ id }, i) => [id, wishes[i % 3] ?? 'fine'] as const));
  const sheet = new Map(pack.ratings.map(({ id }, i) => [id, i % 2 ? 3 : 4] as const));
  const observers = [{ rater: name, about: '', sheet, day: 330, extras: [] }];
  return makeResultToken({ ...draftResult(pack, finishedDraft(name, ana, 300)), wants, observers });
}

/** Opens it, and gives its token. */
export async function openFullResult(page: Page, name: string): Promise<string> {
  const token = fullToken(name);
  await page.goto(`#${token}`);
  await page.locator(wholeResult).waitFor();
  return token;
}
