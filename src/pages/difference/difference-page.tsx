import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router-dom';
import { skillOf } from '#core/pack.ts';
import { addresses, differencePartAddress } from '#state/addresses.ts';
import { lessons } from '#state/lessons.ts';
import { listed } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { useMedia } from '#ui/use-media.ts';
import { Way } from '#ui/way.tsx';
import './difference.css';

/** Parts with an address of their own. */
const parts = ['way', 'two', 'hand-off', 'one-desk'] as const;
type PartName = (typeof parts)[number];

/** A part of the page; takes the focus, and the view, when the address names it. */
function Part({ name, children }: { readonly name: PartName; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { part } = useParams();
  useEffect(() => {
    if (part !== name) return;
    // After the frame of the page has gone to its top.
    const frame = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, [part, name]);
  return (
    <section className="stack difference-part">
      <h2 ref={heading} tabIndex={-1}>
        {text(`difference.${name}`)}
      </h2>
      {children}
    </section>
  );
}

const wideQuery = '(min-width: 44rem)';

function WayPart() {
  const wide = useMedia(wideQuery);
  const { stations, handOff, news, finding } = lessons.way;
  const [first, second] = pack.roles;
  const [a, b, c, d] = stations;
  return (
    <Part name="way">
      <figure className="card difference-way">
        <Way
          wide={wide}
          words={{
            finding,
            stations: [a.name, b.name, c.name, d.name],
            sides: [first.title, second.title],
            handOff,
            news,
          }}
        />
      </figure>
      <ol className="difference-stations">
        {stations.map(({ id, name, text: words }) => (
          <li key={id}>
            <strong>{name}.</strong> {words}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function TwoPart() {
  return (
    <Part name="two">
      <div className="difference-two">
        {pack.roles.map((role, i) => {
          const lesson = lessons.roles[i === 0 ? 0 : 1];
          return (
            <article className="card stack" key={role.id}>
              <h3 className="difference-role">
                <InkShape ink={inks[i] ?? 'mkt'} /> {role.title}
              </h3>
              <p>{lesson.purpose}</p>
              <div>
                <h4>{text('difference.week')}</h4>
                <ul>
                  {lesson.week.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </div>
              <p>
                <strong>{lesson.handOff}</strong>
              </p>
              <p className="small muted">
                {text('difference.skills', {
                  skills: listed(
                    pack.skills
                      .filter(({ id }) => lesson.skills.includes(id))
                      .map(({ id }) => skillOf(pack, id).inSentence),
                  ),
                })}
              </p>
            </article>
          );
        })}
      </div>
    </Part>
  );
}

/** The difference between the two jobs, in three minutes. */
export function DifferencePage() {
  const { title, author, site } = lessons.source;
  return (
    <div className="difference">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('difference.page') })}>
          {text('difference.title')}
        </PageHeading>
        <p className="lead">{text('difference.lead')}</p>
        <nav aria-label={text('difference.contents')} className="difference-contents no-print">
          {parts.map((name) => (
            <Link key={name} to={differencePartAddress(name)}>
              {text(`difference.${name}`)}
            </Link>
          ))}
        </nav>
      </header>
      <WayPart />
      <TwoPart />
      <Part name="hand-off">
        <p>{text('difference.hand-off-text')}</p>
        <dl className="difference-hand-offs">
          {lessons.handOffs.map(({ id, name, text: words }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part name="one-desk">
        {lessons.oneDesk.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Part>
      <section className="stack no-print">
        <h2>{text('difference.next')}</h2>
        <div className="row">
          <Link className="btn primary" to={addresses.sorter}>
            {text('difference.sort', { count: lessons.tasks.length })}
          </Link>
          <Link className="btn" to={addresses.work}>
            {text('difference.list')}
          </Link>
        </div>
        <Link to={addresses.notTheSame}>{text('difference.forward')}</Link>
      </section>
      <p className="small muted">{text('difference.source', { title, author, site })}</p>
    </div>
  );
}
