// Saved mails: the link in them is found however the mail program wrote its parts.
import { base64 } from '@scure/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeResultToken } from '#core/link/link.ts';
import { openPaste } from '#core/link/pasted.ts';
import { mailText } from '#core/mail-text.ts';
import { anyUtf16 } from '../support/arbitrary.ts';
import { plainResult } from '../support/links.ts';

const token = makeResultToken(plainResult);
const coded = (bytes: Uint8Array) => base64.encode(bytes).replace(/.{76}/g, '$&\r\n');
const words = (text: string) => coded(new TextEncoder().encode(text));
const found = (mail: string) => {
  const opened = openPaste(mailText(mail));
  return opened.ok
    ? { tokens: opened.value.links.map((link) => link.token), damaged: opened.value.hasDamaged }
    : opened.code;
};
const onlyToken = { tokens: [token], damaged: false };

const head = [
  'From: ana@example.org',
  'DKIM-Signature: b=qqqqqqq/r1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq==',
  'MIME-Version: 1.0',
];
const mail = (...lines: readonly string[]) => [...head, ...lines].join('\r\n');

test('the link in a mail of one part in base64 is found', () => {
  const body = words(`Grüße, here it is: https://example.org/#${token}\r\nAna`);
  const type = 'Content-Type:\r\n text/plain; charset=utf-8';
  expect(found(mail(type, 'Content-Transfer-Encoding: base64', '', body))).toEqual(onlyToken);
});

test('in a mail of several parts the text is read and what is attached is not', () => {
  const picture = Uint8Array.from({ length: 60_000 }, (_, i) => (i * i * 7_919) >> 3);
  const other = makeResultToken({ ...plainResult, day: 1 });
  const several = mail(
    'Content-Type: multipart/mixed; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    words(`Hello\r\n\r\n${token}`),
    '--cut',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    coded(picture),
    words(other),
    '--cut--',
    '',
  );
  expect(several.length).toBeGreaterThan(80_000);
  expect(found(several)).toEqual(onlyToken);
});

test('a mail in plain lines, and text that is no mail, are looked through as they stand', () => {
  expect(found(mail('Content-Type: text/plain', '', `See ${token}`))).toEqual(onlyToken);
  expect(found(`Hello\n\n${token}\n\nAna`)).toEqual(onlyToken);
  const wrapped = token.replace(/.{30}/g, '$&\r\n> ');
  expect(found(`Content-Transfer-Encoding: base64\n\n${wrapped}`)).toEqual(onlyToken);
  expect(found(mail('', 'nothing'))).toBe('none');
});

test('any text gives text', () => {
  fc.assert(
    fc.property(anyUtf16(300), (text) => {
      mailText(text);
      mailText(`MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n${text}`);
    }),
    { numRuns: 300 },
  );
});
