import { useId, useRef, useState } from 'react';
import { type BlockGroup, groupsOf, parseJobText } from '#core/job-text.ts';
import type { Role } from '#core/pack.ts';
import { frameWords } from '#state/frame-words.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { keepJob } from '#state/work.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { download } from '#ui/download.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { OwnWindow } from '#ui/own-window.tsx';

function Group({ kind, texts }: BlockGroup) {
  switch (kind) {
    // The first title is the heading of the sheet; further ones are headings among others.
    case 'title':
    case 'heading':
      return <h3>{texts[0]}</h3>;
    case 'entry':
      return (
        <ul>
          {[...texts.entries()].map(([place, line]) => (
            <li key={place}>{line}</li>
          ))}
        </ul>
      );
    case 'paragraph':
      return <p>{texts[0]}</p>;
    default:
      return kind satisfies never;
  }
}

function Sheet({ words, role }: { readonly words: string; readonly role: Role }) {
  const groups = groupsOf(parseJobText(words));
  const [first, ...rest] = groups;
  const titled = first?.kind === 'title';
  const ink = inks[rolePlace(pack, role.id)];
  return (
    <>
      <h2 className="job-title">
        <span className={`ink-${ink}`}>
          <InkShape ink={ink} />
        </span>
        {titled ? first.texts[0] : text('job.title', { role: role.title })}
      </h2>
      {[...(titled ? rest : groups).entries()].map(([place, group]) => (
        <Group key={place} {...group} />
      ))}
    </>
  );
}

interface JobSheetProps {
  readonly role: Role;
  /** As written from the list. */
  readonly written: string;
  /** As edited; undefined where nobody has. */
  readonly edited: string | undefined;
}

/** The most that the database keeps of one. */
const mostLetters = 20_000;

/** One job description: to read, edit, copy, download and print. */
export function JobSheet({ role, written, edited }: JobSheetProps) {
  const [editing, setEditing] = useState(false);
  const [dropped, setDropped] = useState<string>();
  const edit = useRef<HTMLButtonElement>(null);
  const id = useId();
  const words = edited ?? written;
  const named = { role: role.title };
  return (
    <article className="card job-sheet">
      {editing ? (
        <div className="field no-print">
          <label htmlFor={id}>{text('job.text-label', named)}</label>
          <p id={`${id}-hint`} className="small muted">
            {text('job.text-hint')}
          </p>
          <textarea
            id={id}
            rows={24}
            value={words}
            maxLength={mostLetters}
            aria-describedby={`${id}-hint`}
            dir="auto"
            onChange={(event) => keepJob(role.id, event.currentTarget.value)}
          />
        </div>
      ) : null}
      {/* Printed even while it is being edited: a text field would print what fits into it. */}
      <div className={editing ? 'job-words job-printed' : 'job-words'}>
        <Sheet words={words} role={role} />
      </div>
      <div className="job-tools no-print">
        <div className="row">
          <button
            ref={edit}
            type="button"
            className={editing ? 'btn primary' : 'btn'}
            aria-label={editing ? undefined : text('job.edit-label', named)}
            onClick={() => setEditing(!editing)}
          >
            {text(editing ? 'job.done' : 'job.edit')}
          </button>
          <button
            type="button"
            className="btn"
            aria-label={text('job.download-label', named)}
            onClick={() => download(`job-${role.id}.md`, words, 'text/markdown')}
          >
            {text('job.download')}
          </button>
          <CopyButton
            value={words}
            copy={text('job.copy')}
            label={text('job.copy-label', named)}
            copied={text('job.copied')}
            failed={text('job.copy-failed')}
          />
        </div>
        {edited !== undefined && (
          <div className="row">
            <p className="small muted">{text('job.edited')}</p>
            <OwnWindow words={frameWords()}>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  setDropped(edited);
                  keepJob(role.id, undefined);
                  edit.current?.focus();
                }}
              >
                {text('job.anew')}
              </button>
            </OwnWindow>
          </div>
        )}
        <div className="row" role="status">
          {edited === undefined && dropped !== undefined && (
            <>
              <span className="small muted">{text('job.anew-done')}</span>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  keepJob(role.id, dropped);
                  setDropped(undefined);
                  edit.current?.focus();
                }}
              >
                {text('job.undo')}
              </button>
            </>
          )}
        </div>
      </div>
    </article>
  );
}
