import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { runMinutes } from '#core/duration.ts';
import { skillsOf } from '#core/pack.ts';
import { addresses, questionAddress, resultAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { InkShape, InkWord, inks } from '#ui/ink.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import '#state/later-wording.ts';
import { SampleMap } from './sample-map.tsx';
import './home.css';
import './sample-map.css';

function Doors() {
  const { draft, id } = useDraft();
  if (!draft || id === undefined) {
    return (
      <Link className="btn primary" to={addresses.start}>
        {text('home.assess')}
      </Link>
    );
  }
  const done = draft.answers.length;
  return (
    <>
      {draft.finished ? (
        <Link className="btn primary" to={resultAddress(id)}>
          {text('home.result')}
        </Link>
      ) : (
        <Link className="btn primary" to={questionAddress(draft.place + 1)}>
          {text('home.continue')}
        </Link>
      )}
      <Link className="btn" to={addresses.start}>
        {text('go.again')}
      </Link>
      {!draft.finished && (
        <p className="small muted">
          {text('home.continue-note', { done, total: draft.asked.length })}
        </p>
      )}
    </>
  );
}

const steps = [
  ['home.how-1', 'home.how-1-text'],
  ['home.how-2', 'home.how-2-text'],
  ['home.how-3', 'home.how-3-text'],
] as const;

/** `kept` lists what is kept on this device. */
export function HomePage({ kept }: { readonly kept?: ReactNode }) {
  const [first, second] = pack.roles;
  return (
    <div className="home">
      <section className="hero">
        <div className="stack hero-words">
          <PageHeading title={text('app.title', { page: text('home.page') })}>
            <RichText
              parts={textParts('home.title', {
                a: <InkWord ink="mkt">{first.name}</InkWord>,
                b: <InkWord ink="sal">{second.name}</InkWord>,
              })}
            />
          </PageHeading>
          <p className="lead">{text('home.lead', { count: pack.measurement.standardItems })}</p>
          <div className="row">
            <Doors />
          </div>
          <p className="row">
            <Link to={addresses.team}>{text('go.team')}</Link>
            <Link to={addresses.invite}>{text('go.invite')}</Link>
            <Link to={addresses.samples}>{text('home.samples')}</Link>
          </p>
          <p className="small muted">{text('home.promise')}</p>
        </div>
        <SampleMap />
      </section>
      {kept}
      <section className="stack-wide">
        <h2>{text('home.how')}</h2>
        <ol className="steps">
          {steps.map(([title, words]) => (
            <li key={title}>
              <h3>{text(title)}</h3>
              <p className="muted">{text(words, { minutes: runMinutes(pack, 'standard').from })}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack-wide">
        <div className="stack">
          <h2>{text('home.roles')}</h2>
          <p className="muted">{text('home.roles-lead')}</p>
        </div>
        <div className="two-cards">
          {pack.roles.map((role, i) => (
            <article className="card stack" key={role.id}>
              <h3 className="role-title">
                <InkShape ink={inks[i] ?? 'mkt'} /> {role.title}
              </h3>
              <p>{role.definition}</p>
              <ul className="skill-names">
                {skillsOf(pack, role.id).map((skill) => (
                  <li key={skill.id}>{skill.name}</li>
                ))}
              </ul>
            </article>
          ))}
        </div>
        <div className="row">
          <Link className="btn" to={addresses.difference}>
            {text('home.difference')}
          </Link>
        </div>
      </section>
    </div>
  );
}
