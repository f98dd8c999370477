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
