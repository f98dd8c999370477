import { useState } from 'react';
import { Link } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import type { DecisionRecord } from '#core/plan-records.ts';
import { decisionAddress } from '#state/addresses.ts';
import { keepDecision, removeDecision, useDecisions } from '#state/decisions.ts';
import { frameWords } from '#state/frame-words.ts';
import { pack } from '#state/pack.ts';
import { dateText, text } from '#state/wording.ts';
import { isFramed } from '#ui/is-framed.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { UndoRow } from '#ui/undo-row.tsx';
import { sidesText } from './names.ts';

const dateOf = ({ day }: DecisionRecord): string => dateText(isoDate(day));

const seatsText = ({ seats }: DecisionRecord): string => {
  const [first, second] = pack.roles.map(({ id }) =>
    seats.flatMap(({ role, name }) => (role === id ? [name || text('people.nameless')] : [])),
  );
  return sidesText([first ?? [], second ?? []]);
};

/** What was decided on this device, newest first. */
export function DecidedList() {
  const decisions = useDecisions((state) => state.decisions);
  const [removed, setRemoved] = useState<DecisionRecord>();
  if (decisions.length === 0 && !removed) return null;
  return (
    <section className="stack">
      <h2>{text('departments.decided')}</h2>
      <ul className="decided-list">
        {decisions.map((one) => (
          <li key={one.id}>
            <Link to={decisionAddress(one.id)}>
              {text('departments.decided-line', { date: dateOf(one), seats: seatsText(one) })}
            </Link>{' '}
            {!isFramed() && (
              <button
                type="button"
                className="link-button"
                aria-label={text('departments.decided-remove-label', { date: dateOf(one) })}
                onClick={() => {
                  removeDecision(one.id);
                  setRemoved(one);
                }}
              >
                {text('departments.decided-remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <OwnWindow words={frameWords()} />
      <UndoRow
        of={removed}
        undo={text('people.undo')}
        onUndo={({ id, changed: _, ...decided }) => {
          keepDecision(decided, id);
          setRemoved(undefined);
        }}
      >
        {(gone) => text('departments.decided-removed', { date: dateOf(gone) })}
      </UndoRow>
    </section>
  );
}
