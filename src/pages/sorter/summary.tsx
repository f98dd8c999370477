import { Link } from 'react-router-dom';
import { type MixedUp, mixUpsOf } from '#core/sorting.ts';
import { addresses } from '#state/addresses.ts';
import { lessons, sideName, sideTitle } from '#state/lessons.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';

function MixedUpList({ list }: { readonly list: readonly MixedUp[] }) {
  return (
    <ul className="sorter-list">
      {list.map(({ task, choice }) => (
        <li key={task.id}>
          <h3>{task.text}</h3>
          <p className="small muted">
            {text('sorter.yours', { yours: sideTitle(choice), ours: sideTitle(task.side) })}
          </p>
          <p>{task.why}</p>
        </li>
      ))}
    </ul>
  );
}

/** What was mixed up, with the reasons. No grade: nobody has to be good at this. */
export function Summary({ choices }: { readonly choices: readonly string[] }) {
  const { sorted, clear, close, most } = mixUpsOf(lessons.tasks, choices);
  const count = clear.length + close.length;
  return (
    <div className="sorter-summary">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('sorter.done') })}>
          {text('sorter.done')}
        </PageHeading>
        <p className="lead">
          {sorted === 0
            ? text('sorter.none')
            : count === 0
              ? text('sorter.all-same', { count: sorted })
              : text('sorter.some', { count })}{' '}
          {most && text('sorter.most', { from: sideName(most.from), to: sideName(most.to) })}
        </p>
      </header>
      {clear.length > 0 && (
        <section className="stack">
          <h2>{text('sorter.clear')}</h2>
          <MixedUpList list={clear} />
        </section>
      )}
      {close.length > 0 && (
        <section className="stack">
          <h2>{text('sorter.close')}</h2>
          <p>{text('sorter.close-text')}</p>
          <MixedUpList list={close} />
        </section>
      )}
      <div className="row no-print">
        <Link className="btn primary" to={addresses.work}>
          {text('sorter.go-on')}
        </Link>
        <Link className="btn" to={addresses.sorter}>
          {text('sorter.again')}
        </Link>
      </div>
    </div>
  );
}
