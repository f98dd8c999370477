import { useMemo, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import type { WorkTask } from '#core/records.ts';
import { likelySide, namesIn } from '#core/work.ts';
import { addresses } from '#state/addresses.ts';
import { frameWords } from '#state/frame-words.ts';
import { lessons } from '#state/lessons.ts';
import { usePeople } from '#state/people.ts';
import { text } from '#state/wording.ts';
import { keepTasks, useWork } from '#state/work.ts';
import { download } from '#ui/download.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { AddTask } from './add-task.tsx';
import { DepartmentsView } from './departments-view.tsx';
import { TaskRow } from './task-row.tsx';
import './work.css';

/** The database keeps no longer list. */
const mostTasks = 500;

type Note =
  | { readonly kind: 'added'; readonly task: string }
  | { readonly kind: 'removed'; readonly task: WorkTask; readonly place: number };

/** Everybody who may be meant: the people of this device, and whoever stands in the list. */
function useNames(tasks: readonly WorkTask[]): readonly string[] {
  const people = usePeople((state) => state.people);
  return useMemo(
    () => namesIn([...people.map(({ name }) => name), ...tasks.map(({ who }) => who)].join(',')),
    [people, tasks],
  );
}

function exportList(): void {
  const { tasks, jobs } = useWork.getState();
  download(
    'rolefit-tasks.json',
    `${JSON.stringify({ format: 'rolefit-tasks', tasks, jobs }, null, 2)}\n`,
  );
}

/** The owner's own list of tasks, and what it says about the two departments. */
export function WorkPage() {
  const tasks = useWork((state) => state.tasks);
  const [note, setNote] = useState<Note>();
  const undo = useRef<HTMLButtonElement>(null);
  const names = useNames(tasks);
  const add = (words: string) => {
    const side = likelySide(lessons, words);
    const task: WorkTask = { text: words, side, who: '', hours: 0 };
    if (tasks.length < mostTasks) keepTasks([...tasks, task]);
    setNote({ kind: 'added', task: words });
  };
  const remove = (place: number) => {
    const task = tasks[place];
    if (!task) return;
    keepTasks(tasks.filter((_, i) => i !== place));
    setNote({ kind: 'removed', task, place });
    // The button that had the focus is gone.
    requestAnimationFrame(() => undo.current?.focus());
  };
  return (
    <div className="work">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('work.page') })}>
          {text('work.title')}
        </PageHeading>
        <p className="lead">{text('work.lead')}</p>
      </header>
      <AddTask tasks={tasks} onAdd={add} />
      <section className="work-list">
        <h2>{text('work.list')}</h2>
        {tasks.length === 0 && <p className="muted">{text('work.empty')}</p>}
        <datalist id="work-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ol>
          {[...tasks.entries()].map(([place, task]) => (
            <TaskRow
              // Without an id of its own, a task is known by its place; removing one renames those behind it.
              key={`${place}/${tasks.length}`}
              task={task}
              onChange={(change) =>
                keepTasks(tasks.map((one, k) => (k === place ? { ...one, ...change } : one)))
              }
              onRemove={() => remove(place)}
            />
          ))}
        </ol>
        {tasks.length > 0 && <OwnWindow words={frameWords()} />}
        <div className="row" role="status">
          {note?.kind === 'added' && (
            <span className="small muted">{text('work.added', { task: note.task })}</span>
          )}
          {note?.kind === 'removed' && (
            <>
              <span className="small">
                {text('work.removed', { task: note.task.text || text('work.nameless') })}
              </span>
              <button
                ref={undo}
                type="button"
                className="link-button"
                onClick={() => {
                  keepTasks([...tasks.slice(0, note.place), note.task, ...tasks.slice(note.place)]);
                  setNote(undefined);
                }}
              >
                {text('work.undo')}
              </button>
            </>
          )}
        </div>
      </section>
      {tasks.length > 0 && (
        <>
          <DepartmentsView tasks={tasks} onAdd={add} />
          <div className="row no-print">
            <Link className="btn primary" to={addresses.jobs}>
              {text('work.jobs')}
            </Link>
            <button type="button" className="btn" onClick={exportList}>
              {text('work.download')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
