// The content as a folder on disk: whatever is wrong with it is told at once.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder, describeFaults, readContent } from '../../scripts/content-files.ts';
import { isClosed } from '../../scripts/direction-marks.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolefit-content-'));
  cpSync(contentFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function spoil(file: string, from: string | RegExp, to: string) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, file).not.toBe(before);
  writeFileSync(path, after);
}

function faultsFound() {
  const read = readContent(folder);
  return 'faults' in read ? read.faults : [];
}

interface Planted {
  readonly plant: () => void;
  readonly fault: { readonly file: string; readonly path: string; readonly reason: RegExp };
}

const whole = '(whole file)';

const planted: Readonly<Record<string, Planted>> = {
  'a file that is no JSON': {
    plant: () => spoil('wording.json', '{', '{,'),
    fault: { file: 'wording.json', path: whole, reason: /^is not JSON/ },
  },
  'a skill nobody knows': {
    plant: () => spoil('items.json', '"skill": "creativity"', '"skill": "juggling"'),
    fault: { file: 'items.json', path: 'items[0].skill', reason: /"juggling"/ },
  },
  'an option left empty': {
    plant: () => spoil('observer.json', /("options": \[\s*)"[^"]+"/, '$1" "'),
    fault: { file: 'observer.json', path: 'ratings[0].options[0]', reason: /^is empty$/ },
  },
  'an item that the order leaves out': {
    plant: () => spoil('item-order.json', '"branding-3",', ''),
    fault: { file: 'item-order.json', path: 'order', reason: /^"branding-3" is not listed$/ },
  },
  'advice left empty': {
    plant: () => spoil('advice.json', /"low": "[^"]+"/, '"low": " "'),
    fault: { file: 'advice.json', path: 'skills[0].brings.low', reason: /^is empty$/ },
  },
  'a mark of direction left open': {
    plant: () => spoil('interview.json', '"ask": "', '"ask": "\\u202e'),
    fault: {
      file: 'interview.json',
      path: 'skills[0].questions[0].ask',
      reason: /^leaves a mark of writing direction open/,
    },
  },
  'a file that belongs to nothing': {
    plant: () => writeFileSync(join(folder, 'baking.json'), '{}'),
    fault: { file: 'baking.json', path: whole, reason: /^belongs to nothing$/ },
  },
};

const all = Object.values(planted);
const told = ({ fault }: Planted) => ({
  ...fault,
  reason: expect.stringMatching(fault.reason),
  hint: expect.stringMatching(/^\w.*\.$/s),
});

test('a copy of the content is sound', () => {
  expect(faultsFound()).toEqual([]);
  expect(readContent(folder)).toEqual(readContent());
});

test.each(Object.entries(planted))('alone, a fault is told once and alone: %s', (_, one) => {
  one.plant();
  expect(faultsFound()).toEqual([told(one)]);
});

test('planted together, every fault of every file is told at once and nothing else', () => {
  for (const { plant } of all) plant();
  const faults = faultsFound();
  expect(faults).toEqual(expect.arrayContaining(all.map(told)));
  expect(faults).toHaveLength(all.length);
});

test('what is printed names the file, the path, the reason and the hint', () => {
  for (const { plant } of all) plant();
  const faults = faultsFound();
  const printed = describeFaults(faults);
  for (const fault of faults) {
    for (const part of Object.values(fault)) expect(printed).toContain(part);
  }
});

test.each([
  ['plain', true],
  ['\u2067a\u202eb\u202cc\u2069', true],
  ['\u202ea', false],
  ['a\u202c', false],
  ['\u2067\u202ea\u2069\u202c', false],
  ['\u2067a\u202c', false],
])('%j closes its marks of direction: %s', (text, closed) => {
  expect(isClosed(text)).toBe(closed);
});
