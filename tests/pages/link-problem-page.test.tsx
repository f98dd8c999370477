import { cleanup, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { linkErrors } from '#core/link/codes.ts';
import { makeResultToken } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { longestFile, resultJson } from '#core/result-export.ts';
import { measureFor, pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { forgetEverything, pageHeading, visit } from '../support/site.tsx';

beforeEach(forgetEverything);

const title = () => pageHeading().textContent;
const result: SharedResult = {
  pack,
  name: 'Ana',
  sheet: new Map(pack.items.slice(0, 31).map(({ id }) => [id, 4] as const)),
  skipped: new Set(),
  day: 328,
  seconds: 400,
  observers: [],
  extras: [],
};
const token = makeResultToken(result);

describe('why a link did not open', () => {
  test.each(linkErrors)('has a title and words of its own: %s', (code) => {
    visit(`/link/${code}`);
    expect(title()).toBe(text(`link.${code}.title`));
    expect(screen.getByText(text(`link.${code}.text`))).toBeVisible();
    expect(screen.getByRole('link', { name: text('go.home') })).toHaveAttribute('href', '/');
  });

  test('is never told in the words of another reason', () => {
    const titles = linkErrors.map((code) => text(`link.${code}.title`));
    const texts = linkErrors.map((code) => text(`link.${code}.text`));
    expect(new Set([...titles, ...texts]).size).toBe(2 * linkErrors.length);
  });

  test.each(['/link/nonsense', '/link/toString'])('at %s is that there is no link', (address) => {
    visit(address);
    expect(title()).toBe(text('link.none.title'));
  });
});

describe('pasting', () => {
  const pasting = async (pasted: string) => {
    const { user, address } = visit('/link/newer-version');
    await user.click(screen.getByRole('textbox', { name: text('link.paste') }));
    await user.paste(pasted);
    await user.click(screen.getByRole('button', { name: text('link.open') }));
    return address();
  };

  test.each([
    ['in a sentence', `Look: https://example.org/#${token}, says Ana`],
    ['in capitals', token.toUpperCase()],
  ])('a link %s opens its result', async (_, pasted) => {
    expect(await pasting(pasted)).toBe('/shared');
    expect(document.title).toContain('Ana');
  });

  test.each([
    ['nothing', '', 'none'],
    ['other words', 'hello there', 'none'],
    ['a damaged link', `${token.slice(0, -1)}${token.endsWith('q') ? 'p' : 'q'}`, 'checksum'],
    ['two links', `${token} ${makeResultToken({ ...result, name: 'Ben' })}`, 'ambiguous'],
  ] as const)('%s says why it does not open', async (_, pasted, code) => {
    expect(await pasting(pasted)).toBe(`/link/${code}`);
    expect(title()).toBe(text(`link.${code}.title`));
  });
});

describe('a file', () => {
  const opening = async (content: string, name = 'rolefit-result.json') => {
    const { user, address } = visit('/link/newer-version');
    const file = new File([content], name, { type: 'application/json' });
    await user.upload(screen.getByLabelText(text('link.file')), file);
    await vi.waitFor(() => expect(address()).not.toBe('/link/newer-version'));
    return address();
  };

  test('with a saved result opens it', async () => {
    const report = assess(result, measureFor(pack), whoOf(result, false));
    expect(await opening(resultJson(result, report))).toBe('/shared');
    await vi.waitFor(() => expect(document.title).toContain('Ana'));
  });

  test('with a link somewhere in it opens that', async () => {
    expect(await opening(`Here: https://example.org/#${token}\n`, 'mail.txt')).toBe('/shared');
  });

  test('with anything else, or far too large, says why it does not open', async () => {
    expect(await opening('{"format":"rolefit-result"}')).toBe('/link/none');
    cleanup();
    expect(await opening(`${token}${' '.repeat(longestFile)}`)).toBe('/link/none');
  });
});
