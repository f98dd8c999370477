import { useSearchParams } from 'react-router-dom';
import { byName } from '#core/people-order.ts';
import { usePeople } from '#state/people.ts';
import { asideReasonOf } from '#state/placing.ts';
import { standingOf } from '#state/standings.ts';
import { Chooser } from './chooser.tsx';
import { ComparedView } from './compared-view.tsx';
import './compare.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

const mostCompared = 10;

/** Two to ten people side by side. Who it is stands in the address. */
export function ComparePage() {
  const [query] = useSearchParams();
  const people = usePeople((state) => state.people);
  const ids = new Set((query.get('ids') ?? '').split(',').slice(0, 10 * mostCompared));
  const chosen = byName(people)
    .filter(({ id }) => ids.has(id))
    .slice(0, mostCompared)
    .map(standingOf);
  const known = chosen.filter((one) => asideReasonOf(one) === undefined);
  if (query.has('choose') || known.length < 2) {
    return <Chooser people={people} ids={[...ids]} most={mostCompared} />;
  }
  return <ComparedView chosen={chosen} known={known} />;
}
