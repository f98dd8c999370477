import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { lessons } from '#state/lessons.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { InkShape, InkWord, inks } from '#ui/ink.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import './not-the-same.css';

/** The same page as a file of its own, which previews and people without JavaScript can read. */
const ownAddress = () => new URL('not-the-same-job.html', window.location.href).href;

/** One screen for whoever lumps the two together. */
export function NotTheSamePage() {
  const { notTheSame, source } = lessons;
  const address = ownAddress();
  const send = () => {
    // Closing the share sheet is a choice, not a failure.
    navigator.share({ title: notTheSame.title, url: address }).catch(() => undefined);
  };
  return (
    <article className="not-the-same stack">
      <PageHeading title={text('app.title', { page: notTheSame.title })}>
        {notTheSame.title}
      </PageHeading>
      <p className="lead">{notTheSame.lead}</p>
      <DataTable
        caption={text('difference.compare')}
        columns={[
          { id: 'about', title: text('difference.about') },
          ...pack.roles.map(({ id, title }) => ({ id, title })),
        ]}
        rows={notTheSame.rows.map(({ about, sides }) => ({
          id: about,
          cells: [
            about,
            ...sides.map((side, i) => (
              <span key={side} className="not-the-same-side">
                <InkWord ink={inks[i] ?? 'mkt'}>
                  <InkShape ink={inks[i] ?? 'mkt'} />
                </InkWord>
                <span>{side}</span>
              </span>
            )),
          ],
        }))}
      />
      <p>{notTheSame.end}</p>
      <div className="row no-print">
        {'share' in navigator && (
          <button type="button" className="btn primary" onClick={send}>
            {text('difference.share')}
          </button>
        )}
        <CopyButton
          value={address}
          copy={text('difference.copy')}
          copied={text('difference.copied')}
          failed={text('difference.copy-failed', { address })}
        />
        <button type="button" className="btn" onClick={() => window.print()}>
          {text('difference.print')}
        </button>
      </div>
      <p className="no-print">
        <Link to={addresses.difference}>{text('difference.more')}</Link>
      </p>
      <p className="small muted">
        {text('difference.source', {
          title: source.title,
          author: source.author,
          site: source.site,
        })}
      </p>
    </article>
  );
}
