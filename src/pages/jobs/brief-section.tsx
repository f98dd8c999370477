import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { briefFrom } from '#core/job.ts';
import type { WorkTask } from '#core/records.ts';
import { addresses } from '#state/addresses.ts';
import { currentBrief, dropBriefs, keepBrief, useBriefs } from '#state/briefs.ts';
import { frameWords } from '#state/frame-words.ts';
import { lessons } from '#state/lessons.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { isFramed } from '#ui/is-framed.ts';
import { OwnWindow } from '#ui/own-window.tsx';

/** The list as a role brief: what people are assessed by from now on. */
export function BriefSection({ tasks }: { readonly tasks: readonly WorkTask[] }) {
  useBriefs();
  const inUse = currentBrief();
  const [name, setName] = useState(text('job.brief-default'));
  const [dropped, setDropped] = useState(false);
  const id = useId();
  return (
    <section className="card stack job-brief no-print">
      <h2>{text('job.brief')}</h2>
      <p>{text('job.brief-rule')}</p>
      <p>{text('job.brief-effect')}</p>
      <div className="field">
        <label htmlFor={id}>{text('job.brief-name')}</label>
        <input
          id={id}
          value={name}
          maxLength={60}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <OwnWindow words={frameWords()}>
        <button
          type="button"
          className={inUse ? 'btn' : 'btn primary'}
          onClick={() => keepBrief(briefFrom(pack, lessons, tasks, name))}
        >
          {text('job.brief-use')}
        </button>
      </OwnWindow>
      <p role="status">
        {inUse
          ? text('job.brief-in-use', { name: inUse.name || text('job.brief-nameless') })
          : dropped && text('job.brief-dropped')}
      </p>
      {inUse && (
        <div className="row">
          <Link className="btn primary" to={addresses.start}>
            {text('job.brief-go')}
          </Link>
          {!isFramed() && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                dropBriefs();
                setDropped(true);
              }}
            >
              {text('job.brief-drop')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
