import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import { newDraft } from '#core/draft.ts';
import { runMinutes } from '#core/duration.ts';
import { makeBriefToken } from '#core/link/any-link.ts';
import type { Invite } from '#core/link/invite-body.ts';
import { questionAddress, resultAddress } from '#state/addresses.ts';
import { today } from '#state/clock.ts';
import { useDraft } from '#state/draft.ts';
import { frameWords } from '#state/frame-words.ts';
import { pack } from '#state/pack.ts';
import { useResults } from '#state/results.ts';
import { dateText, text } from '#state/wording.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { TextField } from '#ui/text-field.tsx';

interface AssessFormProps {
  readonly invite: Invite;
  readonly token: string;
}

/** Begins an assessment that remembers the invite, or goes on with it. */
export function AssessForm({ invite, token }: AssessFormProps) {
  const { draft, id, invite: under, takeUp } = useDraft();
  const finished = useResults(({ results }) => results.find((one) => one.invite === token));
  const [name, setName] = useState('');
  const navigate = useNavigate();
  // The brief is of a certain set of questions, so those are asked.
  const its = invite.brief?.pack ?? pack;
  const isUnderWay = draft !== undefined && !draft.finished;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const brief = invite.brief && makeBriefToken(invite.brief);
    takeUp(newDraft(its, 'standard', name, today(), brief), its, token);
    void navigate(questionAddress(1));
  };
  if (isUnderWay && under === token && id !== undefined) {
    return (
      <div className="row">
        <Link className="btn primary" to={questionAddress(draft.place + 1)}>
          {text('invited.continue')}
        </Link>
      </div>
    );
  }
  if (finished) {
    return (
      <div className="row">
        <p>{text('invited.finished', { date: dateText(isoDate(finished.day)) })}</p>
        <Link className="btn primary" to={resultAddress(finished.id)}>
          {text('invited.finished-open')}
        </Link>
      </div>
    );
  }
  const form = (
    <form className="stack" onSubmit={begin}>
      <TextField
        label={text('invited.name')}
        hint={text('invited.name-hint')}
        value={name}
        maxLength={60}
        autoComplete="name"
        onChange={setName}
      />
      <p className="small muted">
        {text('invited.length', {
          count: its.measurement.standardItems,
          ...runMinutes(its, 'standard'),
        })}
      </p>
      <div className="row">
        <button type="submit" className={isUnderWay ? 'btn danger' : 'btn primary'}>
          {text(isUnderWay ? 'invited.replace' : 'invited.begin')}
        </button>
      </div>
    </form>
  );
  if (!isUnderWay) return form;
  return (
    <>
      <p className="notice">
        {text('invited.replaces', { done: draft.answers.length, total: draft.asked.length })}
      </p>
      <div className="row">
        <Link className="btn" to={questionAddress(draft.place + 1)}>
          {text('invited.keep')}
        </Link>
      </div>
      <OwnWindow words={frameWords()} hash={`#${token}`}>
        {form}
      </OwnWindow>
    </>
  );
}
