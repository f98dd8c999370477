import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import '#state/later-wording.ts';

export const NotFoundPage = () => (
  <div className="narrow stack">
    <PageHeading title={text('app.title', { page: text('not-found.page') })}>
      {text('not-found.title')}
    </PageHeading>
    <p>{text('not-found.text')}</p>
    <Link className="btn primary" to={addresses.home}>
      {text('go.home')}
    </Link>
  </div>
);
