import { Link } from 'react-router-dom';
import { roleOf } from '#core/pack.ts';
import type { PersonRecord } from '#core/records.ts';
import { personAddress, rateAddress } from '#state/addresses.ts';
import { evidenceText } from '#state/evidence-text.ts';
import { rolePlace } from '#state/pack.ts';
import { type Standing, standingOf } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { isFramed } from '#ui/is-framed.ts';
import { LongList } from '#ui/long-list.tsx';

interface RowProps {
  readonly standing: Standing;
  readonly selected: boolean;
  /** So many are selected that no more may be. */
  readonly isFull: boolean;
  readonly onSelect: (id: string, on: boolean) => void;
  readonly onRemove: (person: PersonRecord) => void;
}

function PersonRow({ standing, selected, isFull, onSelect, onRemove }: RowProps) {
  const { person, report, evidence, placing, shut } = standing;
  const name = person.name || text('people.nameless');
  const pack = evidence.result?.pack;
  return (
    <>
      <input
        type="checkbox"
        aria-label={text('people.select-label', { name })}
        checked={selected}
        disabled={isFull && !selected}
        onChange={(event) => onSelect(person.id, event.currentTarget.checked)}
      />
      <div className="people-who">
        <Link to={personAddress(person.id)}>
          <bdi>{name}</bdi>
        </Link>
        {person.sample && <span className="chip people-sample">{text('people.sample-mark')}</span>}
        <p className="small muted">{evidenceText(standing)}</p>
      </div>
      <div className="people-stand">
        {shut && <p className="small muted">{text('people.shut')}</p>}
        {!shut && placing !== 'none' && <p>{text('people.placing', { placing })}</p>}
        {!shut && report && pack && (
          <p className="small people-scores">
            {report.roles.map(({ role, score }) => (
              <span key={role}>
                <InkShape ink={inks[rolePlace(pack, role)]} />{' '}
                {text('people.score', { role: roleOf(pack, role).title, score: Math.round(score) })}
              </span>
            ))}
          </p>
        )}
      </div>
      <div className="people-acts">
        <Link to={rateAddress(person.id)} aria-label={text('people.rate-label', { name })}>
          {text('people.rate')}
        </Link>
        {!isFramed() && (
          <button
            type="button"
            className="link-button"
            aria-label={text('people.remove-label', { name })}
            onClick={() => onRemove(person)}
          >
            {text('people.remove')}
          </button>
        )}
      </div>
    </>
  );
}

interface ListProps extends Pick<RowProps, 'isFull' | 'onSelect' | 'onRemove'> {
  readonly people: readonly PersonRecord[];
  readonly selected: readonly string[];
}

export const PeopleList = ({ people, selected, ...acts }: ListProps) => (
  <LongList entries={people} idOf={({ id }) => id} height={96} className="people-list">
    {(person) => (
      <PersonRow standing={standingOf(person)} selected={selected.includes(person.id)} {...acts} />
    )}
  </LongList>
);
