import { useId, useState } from 'react';
import type { WorkTask } from '#core/records.ts';
import { likelySide, parseHours } from '#core/work.ts';
import { lessons, sides, sideTitle } from '#state/lessons.ts';
import { numberText, text } from '#state/wording.ts';
import { isFramed } from '#ui/is-framed.ts';

interface TaskRowProps {
  readonly task: WorkTask;
  readonly onChange: (change: Partial<WorkTask>) => void;
  readonly onRemove: () => void;
}

function Hours({ task, onChange }: Pick<TaskRowProps, 'task' | 'onChange'>) {
  const [raw, setRaw] = useState(task.hours === 0 ? '' : numberText(task.hours));
  const wrong = parseHours(raw) === undefined;
  const id = useId();
  return (
    <div className="field work-hours">
      <label htmlFor={id}>{text('work.hours')}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={raw}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setRaw(event.currentTarget.value);
          const hours = parseHours(event.currentTarget.value);
          if (hours !== undefined) onChange({ hours });
        }}
      />
      {wrong && (
        <p id={`${id}-wrong`} className="small work-wrong">
          {text('work.hours-wrong')}
        </p>
      )}
    </div>
  );
}

/** One task of the list; everything about it can be changed where it stands. */
export function TaskRow({ task, onChange, onRemove }: TaskRowProps) {
  const id = useId();
  return (
    <li className="work-row">
      <div className="field work-text">
        <label htmlFor={`${id}-text`}>{text('work.task')}</label>
        <textarea
          id={`${id}-text`}
          rows={1}
          value={task.text}
          maxLength={200}
          dir="auto"
          onChange={(event) => {
            const words = event.currentTarget.value.replace(/\s*\n\s*/g, ' ');
            const side = task.side || likelySide(lessons, words);
            onChange({ text: words, side });
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-side`}>{text('work.side')}</label>
        <select
          id={`${id}-side`}
          value={sides.includes(task.side) ? task.side : ''}
          onChange={(event) => onChange({ side: event.currentTarget.value })}
        >
          {['', ...sides].map((side) => (
            <option key={side} value={side}>
              {sideTitle(side)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-who`}>{text('work.who')}</label>
        <input
          id={`${id}-who`}
          list="work-names"
          autoComplete="off"
          value={task.who}
          maxLength={200}
          dir="auto"
          onChange={(event) => onChange({ who: event.currentTarget.value })}
        />
      </div>
      <Hours task={task} onChange={onChange} />
      {!isFramed() && (
        <button
          type="button"
          className="link-button no-print"
          aria-label={text('work.remove-label', { task: task.text || text('work.nameless') })}
          onClick={onRemove}
        >
          {text('work.remove')}
        </button>
      )}
    </li>
  );
}
