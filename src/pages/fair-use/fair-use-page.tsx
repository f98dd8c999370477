import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { RatesSection } from './rates-section.tsx';
import './fair-use.css';
import '#state/desk-wording.ts';

const good = ['fair-use.may-1', 'fair-use.may-2', 'fair-use.may-3'] as const;
const bad = ['fair-use.not-1', 'fair-use.not-2', 'fair-use.not-3'] as const;

const List = ({ of }: { readonly of: typeof good | typeof bad }) => (
  <ul>
    {of.map((one) => (
      <li key={one}>{text(one)}</li>
    ))}
  </ul>
);

/** What results may be used for, and whether groups are selected at different rates. */
export const FairUsePage = () => (
  <div className="narrow stack-wide fair-use">
    <header className="stack">
      <PageHeading title={text('app.title', { page: text('fair-use.page') })}>
        {text('fair-use.title')}
      </PageHeading>
      <p className="lead">{text('fair-use.lead')}</p>
    </header>
    <section className="stack">
      <h2>{text('fair-use.may')}</h2>
      <List of={good} />
    </section>
    <section className="stack">
      <h2>{text('fair-use.not')}</h2>
      <List of={bad} />
    </section>
    <section className="stack">
      <h2>{text('fair-use.same')}</h2>
      <p>{text('fair-use.same-text')}</p>
    </section>
    <section className="stack">
      <h2>{text('fair-use.see')}</h2>
      <p>{text('fair-use.see-text')}</p>
    </section>
    <section className="stack">
      <h2>{text('fair-use.untried')}</h2>
      <p>{text('fair-use.untried-text')}</p>
    </section>
    <RatesSection />
    <p className="no-print">
      <Link to={addresses.people}>{text('fair-use.people-go')}</Link>
    </p>
  </div>
);
