import { useEffect, useMemo, useState } from 'react';
import { byName } from '#core/people-order.ts';
import { useBriefs } from '#state/briefs.ts';
import { usePeople } from '#state/people.ts';
import { type Considered, consideredOf } from '#state/placing.ts';
import { usePlans } from '#state/plans.ts';
import { areKnown, type Standing, standingOf, workAhead } from '#state/standings.ts';

export interface Known extends Considered {
  readonly standings: ReadonlyMap<string, Standing>;
}

/** Who can be placed and how everybody stands; undefined while that is being worked out. */
export function useConsidered(): Known | undefined {
  const people = usePeople((state) => state.people);
  const briefs = useBriefs((state) => state.briefs);
  const fixed = usePlans((state) => state.fixed);
  const [, redraw] = useState(0);
  const known = areKnown(people);
  useEffect(
    () => (known ? undefined : workAhead(people, () => redraw((count) => count + 1))),
    [known, people],
  );
  return useMemo(() => {
    if (!known) return undefined;
    const standings = byName(people).map(standingOf);
    return {
      ...consideredOf(standings, fixed),
      standings: new Map(standings.map((one) => [one.person.id, one])),
    };
    // Another brief in use gives other standings.
  }, [known, people, briefs, fixed]);
}
