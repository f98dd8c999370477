import { useCallback, useEffect, useRef } from 'react';
import type { LessonTask } from '#core/difference-schema.ts';
import { placesOf, sides, sideTitle } from '#state/lessons.ts';
import { usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { useSorterKeys } from './use-sorter-keys.ts';

interface SortedTaskProps {
  readonly task: LessonTask;
  readonly place: number;
  readonly total: number;
  /** Empty while nothing is chosen. */
  readonly choice: string;
  readonly onChoose: (side: string) => void;
  /** To another task, or past the last one to the summary. */
  readonly onGo: (place: number) => void;
}

function outcomeText({ side, close }: LessonTask, choice: string): string {
  const named = { side: sideTitle(side) };
  if (choice === side) return text(close ? 'sorter.same-close' : 'sorter.same', named);
  return text(close ? 'sorter.other-close' : 'sorter.other', named);
}

/** One task: three buttons, and the reason as soon as one of them is chosen. */
export function SortedTask({ task, place, total, choice, onChoose, onGo }: SortedTaskProps) {
  const singleKeys = usePreferences((state) => state.singleKeys);
  const group = useRef<HTMLFieldSetElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const chosen = choice !== '';
  const buttons = useCallback(
    () => [...(group.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])],
    [],
  );
  const chooseAt = (index: number) => {
    const side = sides[index];
    if (side !== undefined) onChoose(side);
  };
  useSorterKeys({ singleKeys, buttons, onChoose: chooseAt });
  const drawn = useRef('');
  useEffect(() => {
    // The reason is read out by its region; Enter then goes on. A task come back to keeps its heading in focus.
    const fresh = drawn.current === task.id && choice !== '';
    drawn.current = task.id;
    if (!fresh) return;
    const frame = requestAnimationFrame(() => next.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [task.id, choice]);
  const last = place === total - 1;
  return (
    <div className="sorter">
      <div className="sorter-progress">
        <progress value={place + Number(chosen)} max={total} aria-hidden="true" />
        <p className="small muted">{text('sorter.place', { place: place + 1, total })}</p>
      </div>
      <PageHeading
        key={task.id}
        title={text('app.title', { page: text('sorter.place', { place: place + 1, total }) })}
      >
        {task.text}
      </PageHeading>
      <fieldset ref={group}>
        <legend>{text('sorter.ask')}</legend>
        {sides.map((side, i) => (
          <button
            type="button"
            key={side}
            className="sorter-choice"
            aria-pressed={choice === side}
            onClick={() => onChoose(side)}
          >
            {singleKeys && (
              <span className="sorter-key" aria-hidden="true">
                {i + 1}
              </span>
            )}
            {placesOf(side).map((one) => (
              <span key={one} className={`ink-${inks[one]}`}>
                <InkShape ink={inks[one]} />
              </span>
            ))}
            {sideTitle(side)}
          </button>
        ))}
      </fieldset>
      <div className="sorter-reason" role="status">
        {chosen && (
          <>
            <p>
              <strong>{outcomeText(task, choice)}</strong>
            </p>
            <p>{task.why}</p>
          </>
        )}
      </div>
      <div className="sorter-bottom">
        {chosen && (
          <button ref={next} type="button" className="btn primary" onClick={() => onGo(place + 1)}>
            {text(last ? 'sorter.end' : 'sorter.next')}
          </button>
        )}
        {place > 0 && (
          <button type="button" className="btn" onClick={() => onGo(place - 1)}>
            {text('sorter.back')}
          </button>
        )}
        {!last && (place > 0 || chosen) && (
          <button type="button" className="link-button" onClick={() => onGo(total)}>
            {text('sorter.stop')}
          </button>
        )}
      </div>
      {!chosen && (
        <p className="small muted sorter-hint">
          {text(singleKeys ? 'sorter.keys' : 'sorter.arrows')}
        </p>
      )}
    </div>
  );
}
