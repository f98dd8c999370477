import { useMemo } from 'react';
import { doesItHold } from '#core/does-it-hold.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { measureFor } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { Sentences } from './sentence.tsx';

const parts = ['weights', 'bars', 'answer', 'settle'] as const;

/** The verdict tried again under other assumptions. */
export function HoldSection({ result }: { readonly result: SharedResult }) {
  // Every answer is scored anew for this: nothing to be drawn before the verdict.
  const hold = useMemo(() => doesItHold(result, measureFor(result.pack)), [result]);
  if (!hold || parts.every((part) => hold[part].length === 0)) return null;
  return (
    <section className="stack">
      <h2>{text('hold.title')}</h2>
      <p className="muted">{text('hold.lead')}</p>
      <dl className="card hold">
        {parts
          .filter((part) => hold[part].length > 0)
          .map((part) => (
            <div key={part}>
              <dt>{text(`hold.${part}`)}</dt>
              <dd>
                <Sentences pack={result.pack} list={hold[part]} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
