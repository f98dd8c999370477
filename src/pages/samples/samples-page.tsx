import { Link } from 'react-router-dom';
import { sampleKinds } from '#core/sample-results.ts';
import { addresses, sampleAddress } from '#state/addresses.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import './samples.css';
import '#state/later-wording.ts';

/** A made-up result for every kind of verdict. */
export const SamplesPage = () => (
  <div className="stack-wide">
    <header className="stack">
      <PageHeading title={text('app.title', { page: text('samples.page') })}>
        {text('samples.page')}
      </PageHeading>
      <p className="lead">{text('samples.lead')}</p>
    </header>
    <ul className="samples">
      {sampleKinds.map((kind) => (
        <li key={kind} className="card stack">
          <h2>{text(`samples.${kind}`)}</h2>
          <p className="muted">{text(`samples.${kind}-text`)}</p>
          <Link
            className="btn"
            to={sampleAddress(kind)}
            aria-label={text('samples.open-label', { title: text(`samples.${kind}`) })}
          >
            {text('samples.open')}
          </Link>
        </li>
      ))}
    </ul>
    <p>
      <Link className="btn primary" to={addresses.start}>
        {text('samples.own')}
      </Link>
    </p>
  </div>
);
