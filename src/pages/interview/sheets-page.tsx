import { useEffect, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { interviewPlan } from '#core/interview-plan.ts';
import type { SkillId } from '#core/pack.ts';
import { byName } from '#core/people-order.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses } from '#state/addresses.ts';
import { useBriefs } from '#state/briefs.ts';
import { interviewOf } from '#state/interview.ts';
import { fetchPacksFor, measureFor, pack } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { text, textParts } from '#state/wording.ts';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { BlankSheet } from './blank-sheet.tsx';
import { resultFor } from './known-result.ts';
import { interviewPack } from './typed-interview.ts';
import './interview.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

/** The same questions for everybody, or each person's own. */
const ways = ['same', 'own'] as const;
type Way = (typeof ways)[number];

const askable = pack.skills.map(({ id }) => id).filter((id) => interviewOf(id));

/** Which skills are worth asking this person about, in the order of the questions of today. */
function toAsk(person: PersonRecord): readonly SkillId[] {
  const known = resultFor(person, interviewPack(person));
  const open = interviewPlan(known, measureFor(known.pack))
    .filter(({ reason }) => reason !== 'settled')
    .map(({ skill }) => skill);
  return askable.filter((skill) => open.includes(skill));
}

interface Sheet {
  readonly person: PersonRecord;
  readonly skills: readonly SkillId[];
}

function sheetsOf(people: readonly PersonRecord[], way: Way): readonly Sheet[] {
  const own = people.map((person) => ({ person, skills: toAsk(person) }));
  if (way === 'own') return own;
  const asked = askable.filter((skill) => own.some(({ skills }) => skills.includes(skill)));
  return own.map(({ person }) => ({ person, skills: asked }));
}

/** Grows when the packs of earlier releases have come that these people's tokens need. */
function usePacksOf(people: readonly PersonRecord[]): number {
  const [grown, setGrown] = useState(0);
  useEffect(() => {
    const tokens = people.flatMap(({ selves, raters }) => [
      ...selves.map((token) => ({ token })),
      ...raters,
    ]);
    void fetchPacksFor(tokens).then(() => setGrown((count) => count + 1));
  }, [people]);
  return grown;
}

function Sheets({ people }: { readonly people: readonly PersonRecord[] }) {
  const [way, setWay] = useState<Way>('same');
  const briefs = useBriefs((state) => state.briefs);
  const grown = usePacksOf(people);
  // Another brief in use, or another pack at hand, asks about other skills.
  const sheets = useMemo(() => sheetsOf(people, way), [people, way, briefs, grown]);
  return (
    <>
      <div className="stack-wide no-print">
        <ChoiceCards
          legend={text('interview.way')}
          hint={text('interview.way-hint')}
          choices={ways.map((id) => ({
            id,
            name: text(`interview.way-${id}`),
            note: text(`interview.way-${id}-note`),
          }))}
          chosen={way}
          onChoose={(id) => setWay(ways.find((one) => one === id) ?? 'same')}
        />
        <ul className="interview-people">
          {sheets.map(({ person, skills }) => (
            <li key={person.id}>
              <RichText
                parts={textParts('interview.sheet', {
                  name: <bdi>{person.name || text('people.nameless')}</bdi>,
                  skills: text('interview.sheet-skills', { count: skills.length }),
                })}
              />
            </li>
          ))}
        </ul>
        <p>
          <button type="button" className="btn primary" onClick={() => window.print()}>
            {text('interview.print-sheets', { count: sheets.length })}
          </button>
        </p>
      </div>
      {sheets.map(({ person, skills }) => (
        <BlankSheet key={person.id} person={person} skills={skills} />
      ))}
    </>
  );
}

/** Interview sheets of several people, to be printed one after the other. Who it is stands in the address. */
export function SheetsPage() {
  const [query] = useSearchParams();
  const everyone = usePeople((state) => state.people);
  const asked = query.get('ids') ?? '';
  const people = useMemo(() => {
    const ids = new Set(asked.split(','));
    return byName(everyone.filter(({ id }) => ids.has(id)));
  }, [everyone, asked]);
  return (
    <div className="interview">
      <header className="stack no-print">
        <PageHeading title={text('app.title', { page: text('interview.sheets') })}>
          {text('interview.sheets')}
        </PageHeading>
        <p className="lead">
          {text(people.length > 0 ? 'interview.sheets-lead' : 'interview.sheets-nobody')}
        </p>
        <p>
          <Link to={addresses.people}>{text('interview.people')}</Link>
        </p>
      </header>
      {people.length > 0 && <Sheets people={people} />}
    </div>
  );
}
