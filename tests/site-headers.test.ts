import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, metaPolicy, parseHeaders } from '../scripts/site-headers.ts';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
const headers = (path: string) => Object.fromEntries(headersFor(rules, path));

test('the policy is strict, and the same in the header and in the page', () => {
  const policy = headers('/')['Content-Security-Policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toBe(`${metaPolicy(rules)}; frame-ancestors 'none'`);
});

test('pages are asked for anew, hashed files are kept', () => {
  expect(headers('/index.html')['Cache-Control']).toBe('no-cache');
  expect(headers('/assets/index-1a2b.js')['Cache-Control']).toContain('immutable');
  expect(headers('/assets/index-1a2b.js')['X-Content-Type-Options']).toBe('nosniff');
});

/** What a stretch of the settings for nginx in the manual adds to an answer. */
const added = (lines: string) =>
  Object.fromEntries(
    [...lines.matchAll(/add_header (\S+) ("[^"]*"|\S+?)(?: always)?;/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('"', '')],
    ),
  );

test('the settings for nginx in the manual send the same headers', () => {
  const manual = readFileSync('docs/hosting.md', 'utf8');
  const [, everywhere = '', server = ''] =
    /rolefit-headers\.conf\n([\s\S]*?) {4}server \{([\s\S]*?)\n {4}\}/.exec(manual) ?? [];
  const policy = headers('/')['Content-Security-Policy'] ?? '';
  // The page itself carries the rest of the policy.
  const [forHeader] = /frame-ancestors [^;]*/.exec(policy) ?? [];
  expect(added(everywhere)).toEqual({
    ...headers('/icon.svg'),
    'Content-Security-Policy': forHeader,
  });
  const [, names = '', fresh = ''] = /location ~ (\S+) \{([\s\S]*?)\}/.exec(server) ?? [];
  const [, hashed = ''] = /location \/assets\/ \{([\s\S]*?)\}/.exec(server) ?? [];
  for (const { path } of rules.filter((rule) => !rule.path.endsWith('/') && rule.path !== '/*')) {
    const isFresh = new RegExp(names).test(path);
    expect(added(isFresh ? fresh : hashed), path).toEqual({
      'Cache-Control': headers(path.replace('*', 'index-1a2b.js'))['Cache-Control'],
    });
  }
  // One of its own in a location hides all those outside.
  expect([...server.matchAll(/include rolefit-headers\.conf;/g)]).toHaveLength(3);
});
