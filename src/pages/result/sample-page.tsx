import { useMemo } from 'react';
import { Link, Navigate, useParams } from 'react-router-dom';
import { type SampleKind, sampleKinds, sampleResult } from '#core/sample-results.ts';
import { addresses } from '#state/addresses.ts';
import { today } from '#state/clock.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { ResultView } from './result-view.tsx';

function Sample({ kind }: { readonly kind: SampleKind }) {
  const result = useMemo(() => sampleResult(pack, kind, text('samples.name'), today()), [kind]);
  return (
    <div className="stack-wide">
      <aside className="notice stack" aria-label={text('samples.mark')}>
        <p>
          <strong>{text('samples.mark')}</strong> {text('samples.mark-text')}
        </p>
        <Link className="no-print" to={addresses.samples}>
          {text('samples.all')}
        </Link>
      </aside>
      <ResultView result={result} own={false} />
    </div>
  );
}

/** One made-up result, marked as such. Nothing of it is kept. */
export function SamplePage() {
  const { kind } = useParams();
  const known = sampleKinds.find((one) => one === kind);
  return known ? <Sample key={known} kind={known} /> : <Navigate to={addresses.samples} replace />;
}
