import { useEffect, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { PersonRecord } from '#core/records.ts';
import { decisionsOn } from '#core/result-export.ts';
import {
  addresses,
  askAboutAddress,
  compareAddress,
  interviewAddress,
  rateAddress,
} from '#state/addresses.ts';
import { useBriefs } from '#state/briefs.ts';
import { useDecisions } from '#state/decisions.ts';
import { fetchPackFor } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { usePreferences } from '#state/preferences.ts';
import { hasRated } from '#state/roster.ts';
import { standingOf } from '#state/standings.ts';
import { text, textParts } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { PersonDetails } from './person-details.tsx';
import { ResultView } from './result-view.tsx';
import '#ui/fields.css';
import './person.css';
import '#state/desk-wording.ts';

/** Grows when a pack of an earlier release has come that this person's tokens need. */
function usePacksFor(person: PersonRecord | undefined): number {
  const [grown, setGrown] = useState(0);
  useEffect(() => {
    if (!person) return;
    for (const token of [...person.selves, ...person.raters.map((one) => one.token)]) {
      void fetchPackFor(token).then((is) => {
        if (is) setGrown((count) => count + 1);
      });
    }
  }, [person]);
  return grown;
}

function AskLink({ person }: { readonly person: PersonRecord }) {
  const name = <bdi>{person.name || text('people.nameless')}</bdi>;
  return (
    <Link className="btn" to={askAboutAddress(person.id)}>
      <span>
        <RichText parts={textParts('person.ask', { name })} />
      </span>
    </Link>
  );
}

function Missing() {
  return (
    <div className="narrow stack">
      <PageHeading title={text('app.title', { page: text('person.missing') })}>
        {text('person.missing')}
      </PageHeading>
      <p>{text('person.missing-text')}</p>
      <Link className="btn primary" to={addresses.people}>
        {text('person.back')}
      </Link>
    </div>
  );
}

/** Own answers stay shut until the owner has rated: what somebody says of themselves colours what others see. */
function Blind({ person, onShow }: { readonly person: PersonRecord; readonly onShow: () => void }) {
  return (
    <div className="narrow stack">
      <p className="muted">
        <bdi>{person.name || text('people.nameless')}</bdi>
      </p>
      <PageHeading title={text('app.title', { page: text('person.blind') })}>
        {text('person.blind')}
      </PageHeading>
      <p>{text('person.blind-text')}</p>
      <div className="row">
        <Link className="btn primary" to={rateAddress(person.id)}>
          {text('person.rate')}
        </Link>
        <AskLink person={person} />
        <button type="button" className="btn" onClick={onShow}>
          {text('person.blind-show')}
        </button>
      </div>
    </div>
  );
}

function Known({ person }: { readonly person: PersonRecord }) {
  const grown = usePacksFor(person);
  const briefs = useBriefs((state) => state.briefs);
  const rater = usePreferences((state) => state.rater);
  const [shown, setShown] = useState(false);
  // Another brief in use, or another pack at hand, gives another standing.
  const { evidence, shut } = useMemo(() => standingOf(person), [person, briefs, grown, rater]);
  const all = useDecisions((state) => state.decisions);
  const decisions = useMemo(() => decisionsOn(person.id, all), [person.id, all]);
  const rated = hasRated(person);
  const { result } = evidence;
  if (shut && !shown) {
    return <Blind person={person} onShow={() => setShown(true)} />;
  }
  return (
    <div className="person">
      <nav className="row no-print" aria-label={person.name || text('people.nameless')}>
        <Link to={addresses.people}>{text('person.back')}</Link>
        <Link className="btn" to={rateAddress(person.id)}>
          {text(rated ? 'person.rate-again' : 'person.rate')}
        </Link>
        <AskLink person={person} />
        <Link className="btn" to={interviewAddress(person.id)}>
          {text('person.interview')}
        </Link>
        <Link className="btn" to={compareAddress([person.id])}>
          {text('person.compare')}
        </Link>
      </nav>
      <PersonDetails person={person} evidence={evidence} decisions={decisions} />
      {result ? (
        <ResultView result={result} own={false} decisions={decisions} />
      ) : (
        <div className="stack">
          <PageHeading title={text('app.title', { page: person.name || text('people.nameless') })}>
            <bdi>{person.name || text('people.nameless')}</bdi>
          </PageHeading>
          <p className="lead">{text('person.none')}</p>
          <p>{text('person.none-text')}</p>
        </div>
      )}
    </div>
  );
}

/** One person: what is known, and what may be done about it. */
export function PersonPage() {
  const { id } = useParams();
  const person = usePeople(({ people }) => people.find((one) => one.id === id));
  return person ? <Known key={person.id} person={person} /> : <Missing />;
}
