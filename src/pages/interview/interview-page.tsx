import { useEffect, useId, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { assess, whoOf } from '#core/assess.ts';
import { resultOf } from '#core/evidence.ts';
import { interviewChange } from '#core/interview-change.ts';
import { interviewPlan } from '#core/interview-plan.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { skillOf } from '#core/pack.ts';
import { nameBytes } from '#core/person-name.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses, personAddress } from '#state/addresses.ts';
import { currentBrief } from '#state/briefs.ts';
import { interviewOf, leadingQuestions } from '#state/interview.ts';
import { fetchPackFor, measureFor, pack, packs, pack as todays } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { text, textParts } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { ChangeSection } from './change-section.tsx';
import { NoteField } from './note-field.tsx';
import { SkillCard } from './skill-card.tsx';
import {
  interviewRecordOf,
  type TypedInterview,
  typedOf,
  withInterview,
} from './typed-interview.ts';
import './interview.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

const nothingKnown = (name: string): SharedResult => ({
  pack: todays,
  name,
  sheet: new Map(),
  skipped: new Set(),
  day: 0,
  seconds: 0,
  observers: [],
  extras: [],
});

function resultFor(person: PersonRecord): SharedResult {
  const brief = currentBrief();
  return resultOf(person, packs, brief && { pack, brief }) ?? nothingKnown(person.name);
}

function Kit({ person }: { readonly person: PersonRecord }) {
  const keep = usePeople((state) => state.keep);
  const raterId = useId();
  const record = interviewRecordOf(person);
  const without = { ...person, raters: person.raters.filter((one) => one !== record) };
  const before = resultFor(without);
  const { pack } = before;
  const measure = measureFor(pack);
  const kept = typedOf(pack, record);
  const [rater, setRater] = useState(kept?.rater ?? text('interview.rater-default'));
  const typed: TypedInterview = kept ?? { rater, levels: new Map(), notes: new Map() };
  // What is typed in must not shuffle the questions under the hand that types.
  const [plan] = useState(() => interviewPlan(before, measure));
  const save = (changes: Partial<TypedInterview>) =>
    keep(withInterview(person, pack, { ...typed, rater, ...changes }, kept && record));
  const noteOf = (key: string) => ({
    note: typed.notes.get(key) ?? '',
    onNote: (note: string) => save({ notes: new Map(typed.notes).set(key, note) }),
  });
  const after = resultFor(person);
  const change = interviewChange(
    assess(before, measure, whoOf(before, false)),
    assess(after, measure, whoOf(after, false)),
  );
  const cards = (settled: boolean) =>
    plan
      .filter(({ reason }) => (reason === 'settled') === settled)
      .map(({ skill, reason }) => {
        const asked = interviewOf(skill);
        return (
          asked && (
            <SkillCard
              key={skill}
              skill={skillOf(pack, skill)}
              asked={asked}
              reason={reason}
              level={typed.levels.get(skill)}
              onLevel={(level) => save({ levels: new Map(typed.levels).set(skill, level) })}
              {...noteOf(skill)}
            />
          )
        );
      });
  const [toAsk, rest] = [cards(false), cards(true)];
  const name = person.name || text('interview.nameless');
  return (
    <div className="interview">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('interview.title', { name }) })}>
          <RichText parts={textParts('interview.title', { name: <bdi>{name}</bdi> })} />
        </PageHeading>
        <p className="lead no-print">{text('interview.lead')}</p>
        <p>{text('interview.rule')}</p>
        <div className="row no-print">
          <button type="button" className="btn" onClick={() => window.print()}>
            {text('interview.print')}
          </button>
          <Link className="btn" to={personAddress(person.id)}>
            {text('interview.back')}
          </Link>
        </div>
        <div className="field interview-rater no-print">
          <label htmlFor={raterId}>{text('interview.rater')}</label>
          <input
            id={raterId}
            value={rater}
            maxLength={nameBytes}
            dir="auto"
            autoComplete="off"
            onChange={(event) => setRater(event.currentTarget.value)}
            onBlur={() => kept && kept.rater !== rater && save({})}
          />
        </div>
      </header>
      {toAsk.length > 0 && (
        <section className="interview-list">
          <h2>{text('interview.ask')}</h2>
          {toAsk}
        </section>
      )}
      <section className="interview-list">
        <h2>{text('interview.leading')}</h2>
        <p className="notice">{text('interview.leading-unscored')}</p>
        {leadingQuestions.map(({ ask, probes, listenFor }, i) => (
          <article className="card interview-skill" key={ask}>
            <p className="interview-ask">{ask}</p>
            <ul>
              {probes.map((probe) => (
                <li key={probe}>{probe}</li>
              ))}
            </ul>
            <p>{text('interview.listen', { what: listenFor })}</p>
            <NoteField
              label={text('interview.leading-notes', { number: i + 1 })}
              {...noteOf(`leading-${i + 1}`)}
            />
          </article>
        ))}
      </section>
      {typed.levels.size > 0 && <ChangeSection pack={pack} change={change} />}
      {rest.length > 0 && (
        <details className="disclosure no-print" open={toAsk.length === 0}>
          <summary>{text('interview.rest', { count: rest.length })}</summary>
          <div className="interview-list">{rest}</div>
        </details>
      )}
    </div>
  );
}

/** The interview with one person: what to ask, and what the answers change. */
export function InterviewPage() {
  const { id } = useParams();
  const person = usePeople(({ people }) => people.find((one) => one.id === id));
  const [fetched, setFetched] = useState<string>();
  const self = person?.selves.at(-1) ?? person?.raters.at(-1)?.token;
  useEffect(() => {
    if (self !== undefined) void fetchPackFor(self).finally(() => setFetched(self));
  }, [self]);
  if (person) return <Kit key={`${person.id} ${fetched === undefined}`} person={person} />;
  return (
    <div className="narrow stack">
      <PageHeading title={text('app.title', { page: text('interview.nobody') })}>
        {text('interview.nobody')}
      </PageHeading>
      <p>{text('interview.nobody-text')}</p>
      <Link className="btn primary" to={addresses.people}>
        {text('interview.people')}
      </Link>
    </div>
  );
}
