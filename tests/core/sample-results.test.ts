import { expect, test } from 'vitest';
import { assess, whoOf } from '#core/assess.ts';
import { makeResultToken } from '#core/link/link.ts';
import { openLink } from '#core/link/open-result.ts';
import { measureWith } from '#core/measure.ts';
import { sampleKinds, sampleResult } from '#core/sample-results.ts';
import { realPack } from '../support/real-pack.ts';

const pack = realPack();
const measure = measureWith(pack);

test.each(sampleKinds)('the sample for %s has that verdict, and is the same each time', (kind) => {
  const result = sampleResult(pack, kind, 'Sample', 328);
  const { verdict } = assess(result, measure, whoOf(result, false));
  const said = verdict.kind === 'decided' ? verdict.best : verdict.kind;
  expect(said).toBe(kind);
  expect(sampleResult(pack, kind, 'Sample', 328)).toEqual(result);
  expect(openLink(makeResultToken(result), new Map([[pack.hash, pack]])).ok).toBe(true);
});
