import { readFileSync } from 'node:fs';
import { act, render, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { App } from '#app/app.tsx';
import { takeToken } from '#app/intake.ts';
import { watchForTokens } from '#app/token-watch.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { pack, packs } from '#state/pack.ts';
import { text } from '#state/wording.ts';

const result = (name: string): SharedResult => ({
  pack,
  name,
  sheet: new Map(pack.items.slice(0, 31).map(({ id }, i) => [id, i % 2 ? 5 : 2] as const)),
  skipped: new Set(),
  day: 328,
  seconds: 900,
  observers: [],
  extras: [],
});
const ana = makeResultToken(result('Ana'));
const ben = makeResultToken(result('Ben'));
const stranger = makeResultToken({ ...result('Eve'), pack: { ...pack, hash: '00c0ffee' } });

const at = (hash: string) => window.history.replaceState(null, '', `/${hash}`);
const { location, history } = window;
const hash = () => location.hash;

beforeEach(() => at(''));

describe('a token in the address', () => {
  test.each([
    ['as written', `#${ana}`],
    ['after two signs', `##${ana}`],
    ['in capitals', `#${ana.toUpperCase()}`],
    ['within words, as a mail program leaves them', `#look:%20${ana}%20`],
    ['encoded', `#${ana.replace('1', '%31')}`],
  ])('moves into the history entry: %s', (_, address) => {
    at(address);
    const before = history.length;
    expect(takeToken()).toBe(true);
    expect(hash()).toBe('#/shared');
    expect(history.state).toMatchObject({ usr: { token: ana } });
    expect(history.length).toBe(before);
    expect(takeToken()).toBe(false);
  });

  test('stays what it was: the same token opens from the entry', () => {
    at(`#${ana}`);
    takeToken();
    const opened = openLink(history.state.usr.token, packs);
    expect(opened.ok && opened.value.result.name).toBe('Ana');
  });
});

describe('a token of every kind', () => {
  const golden = (name: string): string =>
    JSON.parse(readFileSync(`tests/golden/links/${name}.json`, 'utf8'))[0].token;
  test.each([
    ['results', '#/shared'],
    ['drafts', '#/progress'],
    ['invites', '#/invited'],
    ['sealed', '#/inbox'],
    ['ratings', '#/received'],
    ['briefs', '#/received'],
  ])('of %s comes to %s', (name, page) => {
    const token = golden(name);
    at(`#${token.toUpperCase()}`);
    expect(takeToken()).toBe(true);
    expect(hash()).toBe(page);
    expect(history.state).toMatchObject({ usr: { token } });
  });
});

describe('an address of a page', () => {
  test.each([
    '',
    '#',
    '#/',
    '#/start',
    '#/question/7?from=check',
    '#/result',
    '#/link/none',
    `#/${ana}`,
  ])('"%s" is left alone', (address) => {
    at(address);
    const before = location.href;
    expect(takeToken()).toBe(false);
    expect(location.href).toBe(before);
    expect(history.state).toBeNull();
  });
});

describe('anything else', () => {
  test.each([
    ['words', '#hello', 'none'],
    ['an anchor', '#main', 'none'],
    ['a sign too many', '##', 'none'],
    ['a token cut short', `#${ana.slice(0, -3)}`, 'checksum'],
    ['two tokens', `#${ana}%20${ben}`, 'ambiguous'],
    ['far too much', `#${'a'.repeat(9_000)}`, 'too-long'],
    ['a stray percent sign', '#%', 'none'],
    ['half a surrogate, encoded', '#%ED%A0%80', 'none'],
  ])('is told for what it is: %s', (_, address, code) => {
    at(address);
    expect(takeToken()).toBe(true);
    expect(hash()).toBe(`#/link/${code}`);
    expect(history.state).toMatchObject({ usr: null });
  });
});

describe('the router', () => {
  /** Every address that a listener behind the watch, as the router's is, gets to see. */
  const seen: string[] = [];
  const isToken = (address: string) => /[reiobd]1[a-z0-9]{6,}/i.test(address);

  beforeAll(async () => {
    at(`#${ana}`);
    await watchForTokens();
    window.addEventListener('popstate', () => seen.push(hash()));
  });

  const title = () => document.title;
  const open = (name: string) => waitFor(() => expect(title()).toContain(name), { timeout: 8_000 });
  const heading = (words: string) =>
    waitFor(() => expect(document.querySelector('h1')).toHaveTextContent(words), {
      timeout: 8_000,
    });
  const go = (address: string) =>
    act(async () => {
      location.hash = address;
      // The browser tells of it a moment later.
      await new Promise((resolve) => setTimeout(resolve, 20));
    });

  test('is shown pages and never a token, at the start and when a second link is pasted', async () => {
    at(`#${ana}`);
    takeToken();
    render(<App />);
    await open('Ana');
    expect(hash()).toBe('#/shared');

    await go(`#${ben}`);
    await open('Ben');
    expect(hash()).toBe('#/shared');

    await go('#/settings');
    await waitFor(() => expect(title()).toContain(text('settings.page')));

    await go(`##${ana}`);
    await open('Ana');
    await go(`#${ana.slice(0, -2)}`);
    await heading(text('link.checksum.title'));
    expect(hash()).toBe('#/link/checksum');

    expect(seen.length).toBeGreaterThan(3);
    expect(seen.filter(isToken)).toEqual([]);
  }, 20_000);

  test('finds the token again after going away and coming back', async () => {
    at(`#${ana}`);
    takeToken();
    render(<App />);
    await open('Ana');
    await go('#/start');
    await waitFor(() => expect(title()).toContain(text('start.page')));
    await act(async () => {
      history.back();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await open('Ana');
    expect(seen.filter(isToken)).toEqual([]);
  }, 20_000);

  test('is told that a link needs questions this site does not have', async () => {
    at(`#${stranger}`);
    takeToken();
    expect(hash()).toBe('#/shared');
    render(<App />);
    await heading(text('link.unknown-pack.title'));
    expect(hash()).toBe('#/link/unknown-pack');
  });
});
