import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { type Placing, placings } from '#core/evidence.ts';
import { byOrder, type Order, orders } from '#core/people-order.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses, compareAddress, interviewSheetsAddress } from '#state/addresses.ts';
import { useBriefs } from '#state/briefs.ts';
import { frameWords } from '#state/frame-words.ts';
import { usePeople } from '#state/people.ts';
import { mergePeople, removeSample } from '#state/roster.ts';
import { trySample } from '#state/sample.ts';
import { areKnown, standingOf, workAhead } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { isFramed } from '#ui/is-framed.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { UndoRow } from '#ui/undo-row.tsx';
import { AddPeople } from './add-people.tsx';
import { PeopleList } from './people-list.tsx';
import '#ui/fields.css';
import './people.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

interface Undo {
  readonly words: string;
  readonly people: readonly PersonRecord[];
}

/** So many can be told apart side by side. */
const mostCompared = 10;

const nameOf = ({ name }: PersonRecord) => name || text('people.nameless');

/** Everyone on this device. */
export function PeoplePage() {
  const { people, keep, remove } = usePeople();
  const briefs = useBriefs((state) => state.briefs);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [placing, setPlacing] = useState<Placing>();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [undo, setUndo] = useState<Undo>();
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const [, redraw] = useState(0);
  const known = areKnown(people);
  useEffect(
    () => (known ? undefined : workAhead(people, () => redraw((count) => count + 1))),
    [known, people],
  );
  const byScore = order === 'first' || order === 'second';
  const waits = !known && (byScore || placing !== undefined);
  const shown = useMemo(() => {
    const found = people.filter(({ name }) => name.toLowerCase().includes(wanted));
    if (waits || (!byScore && placing === undefined)) {
      return byOrder(
        found.map((person) => ({ person })),
        byScore ? 'newest' : order,
      ).map(({ person }) => person);
    }
    const placed = found
      .map(standingOf)
      .filter((one) => placing === undefined || (!one.shut && one.placing === placing))
      // Neither filter nor order tells what is shut.
      .map((one) => (one.shut ? { ...one, report: undefined } : one));
    return byOrder(placed, order).map(({ person }) => person);
    // Another brief in use gives other standings.
  }, [people, briefs, wanted, placing, order, byScore, waits]);
  const chosen = selected.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const [one, other, third] = chosen;
  const merge = () => {
    if (!one || !other) return;
    mergePeople(one, other);
    setSelected([]);
    const words = text('people.merged', { one: nameOf(one), other: nameOf(other) });
    setUndo({ words, people: [one, other] });
  };
  const dropSample = () =>
    setUndo({ people: removeSample(), words: text('people.sample-removed') });
  return (
    <div className="people">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('people.title') })}>
          {text('people.title')}
        </PageHeading>
        <p className="lead">{text('people.lead')}</p>
        {people.length === 0 && <p>{text('people.empty')}</p>}
        <div className="row">
          <Link className="btn primary" to={addresses.team}>
            {text('people.guide')}
          </Link>
          {!people.some(({ sample }) => sample) && (
            <button type="button" className="btn" onClick={trySample}>
              {text('people.sample')}
            </button>
          )}
          <Link to={addresses.fairUse}>{text('fair.more')}</Link>
        </div>
      </header>
      {people.some(({ sample }) => sample) && (
        <div className="notice row">
          <span>{text('people.sample-note')}</span>
          {!isFramed() && (
            <button type="button" className="link-button" onClick={dropSample}>
              {text('people.sample-remove')}
            </button>
          )}
        </div>
      )}
      <UndoRow
        of={undo}
        undo={text('people.undo')}
        onUndo={(last) => {
          keep(...last.people);
          setUndo(undefined);
        }}
      >
        {(last) => last.words}
      </UndoRow>
      {people.length > 0 && (
        <section className="people-all">
          <div className="people-tools">
            <div className="field">
              <label htmlFor="people-search">{text('people.search')}</label>
              <input
                id="people-search"
                type="search"
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </div>
            <div className="field">
              <label htmlFor="people-sort">{text('people.sort')}</label>
              <select
                id="people-sort"
                value={order}
                onChange={({ currentTarget }) =>
                  setOrder(orders.find((known) => known === currentTarget.value) ?? 'newest')
                }
              >
                {orders.map((known) => (
                  <option key={known} value={known}>
                    {text(`people.sort-${known}`)}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="people-filter">{text('people.filter')}</label>
              <select
                id="people-filter"
                value={placing ?? ''}
                onChange={({ currentTarget }) =>
                  setPlacing(placings.find((known) => known === currentTarget.value))
                }
              >
                <option value="">{text('people.filter-all')}</option>
                {placings.map((known) => (
                  <option key={known} value={known}>
                    {text('people.placing', { placing: known })}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <div className="row people-count">
            <p className="small muted">
              {waits ? text('people.working') : text('people.shown', { count: shown.length })}
            </p>
            {one && other ? (
              <div className="row">
                {chosen.length >= mostCompared && (
                  <p className="small">{text('compare.most', { most: mostCompared })}</p>
                )}
                <Link className="btn" to={compareAddress(chosen.map(({ id }) => id))}>
                  {text('people.compare', { count: chosen.length })}
                </Link>
                <Link className="btn" to={interviewSheetsAddress(chosen.map(({ id }) => id))}>
                  {text('people.sheets')}
                </Link>
                {!third && !isFramed() && (
                  <button type="button" className="btn" onClick={merge}>
                    {text('people.merge')}
                  </button>
                )}
              </div>
            ) : (
              <p className="small muted">{text('people.merge-hint')}</p>
            )}
          </div>
          {shown.length === 0 && <p>{text('people.no-match')}</p>}
          <OwnWindow words={frameWords()} />
          <PeopleList
            people={shown}
            selected={selected}
            isFull={chosen.length >= mostCompared}
            onSelect={(id, on) =>
              setSelected((list) => (on ? [...list, id] : list.filter((known) => known !== id)))
            }
            onRemove={(person) => {
              remove(person.id);
              setUndo({
                words: text('people.removed', { name: nameOf(person) }),
                people: [person],
              });
            }}
          />
        </section>
      )}
      <AddPeople />
    </div>
  );
}
