import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import './privacy.css';
import '#state/desk-wording.ts';

const kept = [
  'privacy.where-1',
  'privacy.where-2',
  'privacy.where-3',
  'privacy.where-4',
  'privacy.where-5',
] as const;

/** What is stored, where, how to remove it, and who can read what. */
export const PrivacyPage = () => (
  <div className="narrow stack-wide privacy">
    <header className="stack">
      <PageHeading title={text('app.title', { page: text('privacy.page') })}>
        {text('privacy.title')}
      </PageHeading>
      <p className="lead">{text('privacy.lead')}</p>
    </header>
    <section className="stack">
      <h2>{text('privacy.where')}</h2>
      <p>{text('privacy.where-text')}</p>
      <ul>
        {kept.map((one) => (
          <li key={one}>{text(one)}</li>
        ))}
      </ul>
      <p>{text('privacy.where-who')}</p>
    </section>
    <section className="stack">
      <h2>{text('privacy.remove')}</h2>
      <p>{text('privacy.remove-text')}</p>
      <Link className="btn" to={addresses.settings}>
        {text('privacy.remove-go')}
      </Link>
    </section>
    <section className="stack">
      <h2>{text('privacy.sent')}</h2>
      <p>{text('privacy.sent-text')}</p>
    </section>
    <section className="stack">
      <h2>{text('privacy.links')}</h2>
      <p>{text('privacy.links-text')}</p>
      <p>{text('privacy.links-history')}</p>
    </section>
    <section className="stack">
      <h2>{text('privacy.sealed')}</h2>
      <p>{text('privacy.sealed-text')}</p>
      <p>{text('privacy.sealed-key')}</p>
    </section>
    <section className="stack">
      <h2>{text('privacy.rights')}</h2>
      <p>{text('privacy.rights-text')}</p>
    </section>
  </div>
);
