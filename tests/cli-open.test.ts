// `rolefit open` as people run it: links in, what they hold out, the same as the page would say.
import { spawnSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { assessSheet } from '#core/assess.ts';
import { points } from '#core/fit.ts';
import { makeResultToken } from '#core/link/link.ts';
import { measureWith } from '#core/measure.ts';
import type { ItemId } from '#core/pack.ts';
import { type Answer, noBasis, type Sheet } from '#core/sheet.ts';
import { realPack } from './support/real-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

const pack = realPack();
const measure = measureWith(pack);

function rolefit(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/rolefit.ts', ...words],
    { input, encoding: 'utf8' },
  );
  return { status, stderr, lines: stdout.split('\n').slice(0, -1) };
}

describe('open', () => {
  const name = 'Zoë 👩‍👩‍👧‍👦';
  const sheet: Sheet = new Map<ItemId, Answer>([
    ...pack.items.slice(0, 30).map(({ id }) => [id, 4] as const),
    ...pack.items.slice(40, 41).map(({ id }) => [id, noBasis] as const),
  ]);
  const skipped = new Set(pack.items.slice(50, 52).map(({ id }) => id));
  const result = { pack, name, sheet, skipped, day: 328, observers: [], extras: [] };
  const token = makeResultToken({ ...result, seconds: 420 });
  const hasty = makeResultToken({ ...result, seconds: 40 });

  test('gives one line for each line, and 1 where a link did not open', () => {
    const links = [
      `https://example.org/rolefit/#${token}`,
      token,
      `<https://example.org/#${token.toUpperCase()}>&utm_source=x\r`,
      hasty,
      '',
      'hello',
      token.slice(0, -4),
      'x'.repeat(100_000),
    ];
    const { status, lines, stderr } = rolefit(['open', '-'], `${links.join('\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const [whole, bare, loud, fast, ...errors] = lines.map((line) => JSON.parse(line));
    expect(errors.map(({ error }) => error)).toEqual(['none', 'none', 'checksum', 'too-long']);
    expect(whole).toEqual(bare);
    expect(loud).toEqual(bare);
    const answers = [...sheet].map(([id, answer]) => [id, answer === noBasis ? 'nb' : answer]);
    expect(bare).toMatchObject({
      kind: 'result',
      name,
      pack: pack.hash,
      date: '2026-11-25',
      seconds: 420,
      answers: Object.fromEntries(answers),
      skipped: [...skipped],
      verdict: { kind: expect.any(String) },
      link: token,
    });
    for (const [record, seconds] of [
      [bare, 420],
      [fast, 40],
    ]) {
      const { quality, verdict } = assessSheet(pack, measure, sheet, seconds);
      expect(record.quality).toEqual(quality.findings.map(({ sign }) => sign));
      expect(record.verdict.kind).toBe(verdict.kind);
    }
    expect(bare.quality).not.toContain('too-fast');
    expect(fast.quality).toContain('too-fast');
    expect(Object.keys(bare.answers)).toEqual(
      pack.items.flatMap(({ id }) => (sheet.has(id) ? [id] : [])),
    );
    expect(Object.values(bare.skills)).toMatchObject(
      [...measure(sheet).mean].map((mean) => ({ score: points(mean) })),
    );
  });

  test('ends with 0 where the one link opened', () => {
    const { status, lines } = rolefit(['open', `https://example.org/#${token}`]);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
  });
});
