import { useSearchParams } from 'react-router-dom';
import { byName } from '#core/people-order.ts';
import { useBriefs } from '#state/briefs.ts';
import { usePeople } from '#state/people.ts';
import { standingOf } from '#state/standings.ts';
import { Chooser } from './chooser.tsx';
import { mostCompared, whyNot } from './comparable.ts';
import { ComparedView } from './compared-view.tsx';
import './compare.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

/** Two to ten people side by side. Who it is stands in the address. */
export function ComparePage() {
  const [query] = useSearchParams();
  const people = usePeople((state) => state.people);
  // Another brief in use gives other standings.
  useBriefs();
  const asked = new Set((query.get('ids') ?? '').split(',').filter(Boolean));
  const here = byName(people).filter(({ id }) => asked.has(id));
  const chosen = here.slice(0, mostCompared).map(standingOf);
  const known = chosen.filter((one) => whyNot(one) === undefined);
  if (query.has('choose') || known.length < 2) {
    return <Chooser people={people} ids={[...asked].slice(0, mostCompared)} />;
  }
  return <ComparedView chosen={chosen} known={known} gone={asked.size - here.length} />;
}
