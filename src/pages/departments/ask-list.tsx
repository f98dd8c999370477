import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { PersonRecord } from '#core/records.ts';
import { personAddress } from '#state/addresses.ts';
import { evidenceText } from '#state/evidence-text.ts';
import { pack } from '#state/pack.ts';
import { fixedOf, willingBy } from '#state/placing.ts';
import { fix } from '#state/plans.ts';
import { keepPerson } from '#state/roster.ts';
import { standingOf } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { LongList } from '#ui/long-list.tsx';
import { nameOf } from './names.ts';

const takes = [
  ['', text('person.takes-unasked')],
  ...pack.roles.map(({ id, title }) => [id, title] as const),
  ['either', text('person.takes-either')],
  ['neither', text('person.takes-neither')],
] as const;

interface SelectProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

/** The visible label is short, because the name stands beside it; the one that is read out holds the name. */
function Select({ label, name, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-label={text('departments.label', { label, name })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RowProps {
  readonly person: PersonRecord;
  readonly place: string;
  readonly both: boolean;
}

function AskRow({ person, place, both }: RowProps) {
  const coverId = useId();
  const name = nameOf(person);
  const willing = willingBy(person.takes);
  const fixed = fixedOf(place);
  const against =
    (fixed !== 'second' && fixed !== undefined && fixed !== 'out' && !willing[0]) ||
    (fixed !== 'first' && fixed !== undefined && fixed !== 'out' && !willing[1]);
  return (
    <>
      <div className="ask-who">
        <Link to={personAddress(person.id)}>
          <bdi>{name}</bdi>
        </Link>
        <p className="small muted">{evidenceText(standingOf(person))}</p>
      </div>
      <Select
        label={text('departments.takes')}
        name={name}
        value={person.takes}
        options={takes}
        onChange={(value) => keepPerson(person, { takes: value })}
      />
      <div className="field">
        <label htmlFor={coverId}>{text('departments.cover')}</label>
        <input
          id={coverId}
          aria-label={text('departments.label', { label: text('departments.cover'), name })}
          defaultValue={person.cover}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          onBlur={(event) => {
            const cover = event.currentTarget.value.trim();
            if (cover !== person.cover) keepPerson(person, { cover });
          }}
        />
      </div>
      <div className="ask-place">
        <Select
          label={text('departments.fixed')}
          name={name}
          value={place}
          options={[
            ['', text('departments.free')],
            ...pack.roles.map(
              (role) => [role.id, text('departments.fix', { role: role.name })] as const,
            ),
            ...(both || place === 'both' ? [['both', text('departments.fix-both')] as const] : []),
            ['out', text('departments.fix-out')],
          ]}
          onChange={(value) => fix(person.id, value)}
        />
        {against && <p className="small">{text('departments.unwilling')}</p>}
      </div>
    </>
  );
}

interface ListProps {
  readonly people: readonly PersonRecord[];
  readonly places: ReadonlyMap<string, string>;
  readonly both: boolean;
}

/** What to ask everybody before a plan is looked at, and where the owner has put them. */
export const AskList = ({ people, places, both }: ListProps) => (
  <LongList entries={people} idOf={({ id }) => id} height={140} className="ask-list">
    {(person) => <AskRow person={person} place={places.get(person.id) ?? ''} both={both} />}
  </LongList>
);
