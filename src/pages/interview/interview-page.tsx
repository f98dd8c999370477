import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { assess, whoOf } from '#core/assess.ts';
import { interviewChange } from '#core/interview-change.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { PersonRecord, RaterRecord } from '#core/records.ts';
import { addresses, personAddress } from '#state/addresses.ts';
import { frameWords } from '#state/frame-words.ts';
import { interviewOf } from '#state/interview.ts';
import { fetchPackFor, measureFor } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { keepPerson } from '#state/roster.ts';
import { text, textParts } from '#state/wording.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { UndoRow } from '#ui/undo-row.tsx';
import { ChangeSection } from './change-section.tsx';
import { InterviewChoice, interviewName } from './interview-choice.tsx';
import { InterviewForm } from './interview-form.tsx';
import { resultFor } from './known-result.ts';
import {
  type Choice,
  chosenOf,
  interviewPack,
  interviewsOf,
  type KeptInterview,
  keptAs,
  type TypedInterview,
  withInterview,
} from './typed-interview.ts';
import '#ui/fields.css';
import './interview.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

const withoutRecord = (person: PersonRecord, record: RaterRecord | undefined): PersonRecord => ({
  ...person,
  raters: person.raters.filter((one) => one !== record),
});

function Change(props: { readonly before: SharedResult; readonly after: SharedResult }) {
  const { before, after } = props;
  const measure = measureFor(before.pack);
  const change = interviewChange(
    assess(before, measure, whoOf(before, false)),
    assess(after, measure, whoOf(after, false)),
  );
  return <ChangeSection pack={before.pack} change={change} />;
}

/** The interviews with one person: which one is open, and what becomes of it. */
function Interviews({ person }: { readonly person: PersonRecord }) {
  const keep = usePeople((state) => state.keep);
  const [choice, setChoice] = useState<Choice>('newest');
  const [turn, setTurn] = useState(0);
  const [removed, setRemoved] = useState<KeptInterview>();
  const pack = interviewPack(person);
  const kept = interviewsOf(person, pack);
  const chosen = chosenOf(kept, choice);
  const before = resultFor(withoutRecord(person, chosen?.record), pack);
  const others = person.raters.filter(({ kind }) => kind === 'interview').length - kept.length;
  const choose = (next: Choice) => {
    setChoice(next);
    setTurn(turn + 1);
  };
  const save = (typed: TypedInterview) => {
    const next = keptAs(person, pack, typed, chosen);
    keep(withInterview(person, next));
    setChoice(next);
  };
  const remove = (gone: KeptInterview) => {
    setRemoved(gone);
    keepPerson(person, { raters: withoutRecord(person, gone.record).raters });
    choose('newest');
  };
  const putBack = (gone: KeptInterview) => {
    keepPerson(person, { raters: person.raters.toSpliced(gone.place, 0, gone.record) });
    choose(gone);
    setRemoved(undefined);
  };
  return (
    <>
      <InterviewChoice
        kept={kept}
        chosen={chosen}
        total={pack.skills.filter(({ id }) => interviewOf(id)).length}
        onChoose={choose}
      />
      {others > 0 && (
        <p className="small muted no-print">{text('interview.elsewhere', { count: others })}</p>
      )}
      <InterviewForm key={turn} before={before} kept={chosen?.typed} onSave={save} />
      {chosen && chosen.typed.levels.size > 0 && (
        <Change before={before} after={resultFor(person, pack)} />
      )}
      <div className="no-print">
        {chosen && (
          <OwnWindow words={frameWords()}>
            <button type="button" className="link-button" onClick={() => remove(chosen)}>
              {text('interview.remove', { name: interviewName(chosen) })}
            </button>
          </OwnWindow>
        )}
        <UndoRow of={removed} undo={text('people.undo')} onUndo={putBack}>
          {(gone) => text('interview.removed', { name: interviewName(gone) })}
        </UndoRow>
      </div>
    </>
  );
}

function Kit({ person }: { readonly person: PersonRecord }) {
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
      </header>
      <Interviews person={person} />
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
