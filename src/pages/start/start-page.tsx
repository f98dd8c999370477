import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { type Run, runs } from '#core/draft.ts';
import { runMinutes } from '#core/duration.ts';
import { readers } from '#core/reader.ts';
import { addresses, questionAddress } from '#state/addresses.ts';
import { currentBrief, useBriefs } from '#state/briefs.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';
import { text, textParts } from '#state/wording.ts';
import { isFramed } from '#ui/is-framed.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Switch } from '#ui/switch.tsx';
import './start.css';

const facts = ['start.what', 'start.get', 'start.where'] as const;

function Existing() {
  const draft = useDraft((state) => state.draft);
  if (!draft || draft.finished) return null;
  return (
    <div className="notice stack">
      <p>{text('start.unfinished', { done: draft.answers.length, total: draft.asked.length })}</p>
      <Link className="btn" to={questionAddress(draft.place + 1)}>
        {text('start.continue')}
      </Link>
    </div>
  );
}

const counts: Record<Run, number> = {
  quick: pack.measurement.quickItems,
  standard: pack.measurement.standardItems,
  everything: pack.items.length,
};

function RunChoice({
  run,
  onChoose,
}: {
  readonly run: Run;
  readonly onChoose: (run: Run) => void;
}) {
  return (
    <fieldset className="choices">
      <legend>{text('start.run')}</legend>
      {runs.map((one) => (
        <label key={one}>
          <input type="radio" name="run" checked={run === one} onChange={() => onChoose(one)} />
          <span className="choice-words">
            {text(`start.run-${one}`, { count: counts[one] })}
            <span className="small muted">
              {text(`start.run-${one}-hint`, runMinutes(pack, one))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** For whom this is: remembered, and changed again where the result says what it means. */
function ReaderChoice() {
  const { reader, prefer } = usePreferences();
  return (
    <div className="stack">
      <fieldset className="choices">
        <legend>{text('start.reader')}</legend>
        {readers.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="reader"
              checked={reader === one}
              onChange={() => prefer({ reader: one })}
            />
            {text(`start.reader-${one}`)}
          </label>
        ))}
      </fieldset>
      {reader === 'owner' && (
        <p className="row">
          <Link to={addresses.team}>{text('go.team')}</Link>
          <Link to={addresses.invite}>{text('go.invite')}</Link>
        </p>
      )}
    </div>
  );
}

/** Said where the pack's own brief does not hold. */
function BriefInUse() {
  // Asked for so that a change is drawn.
  useBriefs();
  const brief = currentBrief();
  if (!brief) return null;
  return (
    <li>
      {brief.name ? (
        <RichText parts={textParts('start.brief', { name: <bdi>{brief.name}</bdi> })} />
      ) : (
        text('start.brief-nameless')
      )}
    </li>
  );
}

/** `kept` lists what is kept on this device. */
export function StartPage({ kept }: { readonly kept?: ReactNode }) {
  const { draft, begin } = useDraft();
  const { quickAdvance, prefer } = usePreferences();
  const [name, setName] = useState(draft && !draft.finished ? draft.name : '');
  const [run, setRun] = useState<Run>('standard');
  const nameId = useId();
  const navigate = useNavigate();
  const unfinished = draft !== undefined && !draft.finished;
  // Starting again drops answers: below, the list of what is kept leads to the full page.
  const isShut = unfinished && isFramed();
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (isShut) return;
    begin(name, run);
    void navigate(questionAddress(1));
  };
  return (
    <form className="narrow stack start" onSubmit={start}>
      <PageHeading title={text('app.title', { page: text('start.page') })}>
        {text('start.title')}
      </PageHeading>
      <Existing />
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact}>{text(fact)}</li>
        ))}
        <BriefInUse />
      </ul>
      <ReaderChoice />
      <div className="field">
        <label htmlFor={nameId}>
          {text('start.name')} <span className="muted small">{text('start.name-optional')}</span>
        </label>
        <input
          id={nameId}
          value={name}
          maxLength={60}
          autoComplete="name"
          aria-describedby={`${nameId}-hint`}
          dir="auto"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p id={`${nameId}-hint`} className="small muted">
          {text('start.name-hint')}
        </p>
      </div>
      <RunChoice run={run} onChoose={setRun} />
      <Switch
        on={quickAdvance}
        onChange={(on) => prefer({ quickAdvance: on })}
        hint={text('start.quick-hint')}
      >
        {text('start.quick')}
      </Switch>
      {!isShut && (
        <button type="submit" className={unfinished ? 'btn' : 'btn primary'}>
          {text(unfinished ? 'start.replace' : 'start.begin')}
        </button>
      )}
      {kept}
    </form>
  );
}
