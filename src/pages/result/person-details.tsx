import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import { type Evidence, type HistoryEntry, mostRaters } from '#core/evidence.ts';
import { personName } from '#core/person-name.ts';
import type { PersonRecord, RaterRecord } from '#core/records.ts';
import type { decisionsOn } from '#core/result-export.ts';
import { decisionAddress } from '#state/addresses.ts';
import { frameWords } from '#state/frame-words.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { keepPerson } from '#state/roster.ts';
import { dateText, text } from '#state/wording.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { isFramed } from '#ui/is-framed.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { UndoRow } from '#ui/undo-row.tsx';

interface DetailsProps {
  readonly person: PersonRecord;
  readonly evidence: Evidence;
}

interface PersonDetailsProps extends DetailsProps {
  readonly decisions: ReturnType<typeof decisionsOn>;
}

const roleTitle = (id: string): string => pack.roles.find((role) => role.id === id)?.title ?? id;

const raterName = ({ rater }: HistoryEntry) => rater || text('person.rater-nameless');

function Wishes({ person }: Pick<DetailsProps, 'person'>) {
  const id = useId();
  const [name, setName] = useState(person.name);
  const takes = [
    ['', text('person.takes-unasked')],
    ...pack.roles.map((role) => [role.id, role.title] as const),
    ['either', text('person.takes-either')],
    ['neither', text('person.takes-neither')],
  ] as const;
  return (
    <div className="person-fields">
      <div className="field">
        <label htmlFor={`${id}-name`}>{text('person.name')}</label>
        <input
          id={`${id}-name`}
          value={name}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => {
            if (personName(name) !== person.name) keepPerson(person, { name: personName(name) });
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-takes`}>{text('person.takes')}</label>
        <select
          id={`${id}-takes`}
          value={person.takes}
          onChange={(event) => keepPerson(person, { takes: event.currentTarget.value })}
        >
          {takes.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-cover`}>{text('person.cover')}</label>
        <input
          id={`${id}-cover`}
          value={person.cover}
          dir="auto"
          maxLength={200}
          autoComplete="off"
          onChange={(event) => keepPerson(person, { cover: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

function Raters({ person, evidence }: DetailsProps) {
  const [removed, setRemoved] = useState<{ record: RaterRecord; name: string }>();
  const raters = evidence.history.filter(({ kind }) => kind !== 'self');
  const remove = (entry: HistoryEntry) => {
    const record = person.raters.find(({ token }) => token === entry.token);
    if (!record) return;
    keepPerson(person, { raters: person.raters.filter((one) => one !== record) });
    setRemoved({ record, name: raterName(entry) });
  };
  return (
    <>
      <h3>{text('person.raters')}</h3>
      {raters.length === 0 && <p className="muted">{text('person.no-raters')}</p>}
      <ul>
        {raters.map((entry) => (
          <li key={entry.token}>
            <bdi>{raterName(entry)}</bdi>{' '}
            {!isFramed() && (
              <button
                type="button"
                className="link-button"
                aria-label={text('person.remove-rater-label', { rater: raterName(entry) })}
                onClick={() => remove(entry)}
              >
                {text('person.remove-rater')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {raters.length > 0 && <OwnWindow words={frameWords()} />}
      <UndoRow
        of={removed}
        undo={text('people.undo')}
        onUndo={(gone) => {
          keepPerson(person, { raters: [...person.raters, gone.record] });
          setRemoved(undefined);
        }}
      >
        {(gone) => text('person.rater-removed', { rater: gone.name })}
      </UndoRow>
    </>
  );
}

/** What was decided about a person, each with its sheet. */
const Decided = ({ decisions }: Pick<PersonDetailsProps, 'decisions'>) => (
  <>
    <h3>{text('person.decided')}</h3>
    <ul>
      {decisions.map(({ id, day, roles }) => (
        <li key={id}>
          <Link to={decisionAddress(id)}>
            {text('person.decision', {
              date: dateText(isoDate(day)),
              roles: allOf(roles.map(roleTitle)),
            })}
          </Link>
        </li>
      ))}
    </ul>
  </>
);

/** What is noted of a person besides the result. */
export function PersonDetails({ person, evidence, decisions }: PersonDetailsProps) {
  return (
    <div className="no-print">
      {evidence.unused > 0 && (
        <p className="notice">{text('person.unused', { count: evidence.unused })}</p>
      )}
      {evidence.aside > 0 && (
        <p className="notice">
          {text('person.aside', { count: evidence.aside, most: mostRaters })}
        </p>
      )}
      <Disclosure title={text('person.more')}>
        <div className="person-more">
          <Wishes person={person} />
          <Raters person={person} evidence={evidence} />
          <h3>{text('person.history')}</h3>
          {evidence.history.length === 0 && <p className="muted">{text('person.no-history')}</p>}
          <ol>
            {evidence.history.map((entry) => (
              <li key={entry.token}>
                {text('person.entry', {
                  kind: entry.kind,
                  date: dateText(isoDate(entry.day)),
                  rater: raterName(entry),
                })}
              </li>
            ))}
          </ol>
          {decisions.length > 0 && <Decided decisions={decisions} />}
        </div>
      </Disclosure>
    </div>
  );
}
