/** What is known of somebody, in a few words. */
import { ratersOf } from '#core/assess.ts';
import './desk-wording.ts';
import type { Standing } from './standings.ts';
import { text } from './wording.ts';

export function evidenceText({ evidence: { result, self } }: Standing): string {
  const count = result ? ratersOf(result) : 0;
  const kind = self ? (count > 0 ? 'both' : 'self') : count > 0 ? 'raters' : 'none';
  const words = text('people.evidence', { kind });
  return count > 0 ? `${words} · ${text('people.raters', { count })}` : words;
}
