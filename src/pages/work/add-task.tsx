import { type FormEvent, useId, useState } from 'react';
import { plainText } from '#core/plain-text.ts';
import type { WorkTask } from '#core/records.ts';
import { lessons, placesOf } from '#state/lessons.ts';
import { text } from '#state/wording.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { InkShape, inks } from '#ui/ink.tsx';

interface AddTaskProps {
  readonly tasks: readonly WorkTask[];
  readonly onAdd: (text: string) => void;
}

function Suggestions({ tasks, onAdd }: AddTaskProps) {
  const there = new Set(tasks.map((task) => plainText(task.text)));
  const open = lessons.tasks.filter((task) => !there.has(plainText(task.text)));
  return (
    <Disclosure title={text('work.suggest')}>
      {open.length === 0 && <p>{text('work.suggest-all')}</p>}
      <ul className="work-suggestions">
        {open.map((task) => (
          <li key={task.id}>
            <button type="button" onClick={() => onAdd(task.text)}>
              {placesOf(task.side).map((place) => (
                <span key={place} className={`ink-${inks[place]}`}>
                  <InkShape ink={inks[place]} />
                </span>
              ))}
              <span>{task.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** A task in own words, or one of the everyday ones. */
export function AddTask({ tasks, onAdd }: AddTaskProps) {
  const [words, setWords] = useState('');
  const fieldId = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const task = words.trim();
    if (task === '') return;
    onAdd(task);
    setWords('');
  };
  return (
    <section className="no-print">
      <form className="work-add" onSubmit={add}>
        <div className="field">
          <label htmlFor={fieldId}>{text('work.add-label')}</label>
          <input
            id={fieldId}
            value={words}
            maxLength={200}
            autoComplete="off"
            dir="auto"
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <button type="submit" className="btn primary">
          {text('work.add')}
        </button>
      </form>
      <Suggestions tasks={tasks} onAdd={onAdd} />
    </section>
  );
}
