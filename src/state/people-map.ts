/** What a fit map of several people needs: their marks, the bars and the words. */
import { pack } from './pack.ts';
import type { Standing } from './standings.ts';
import { text } from './wording.ts';

export function peopleMapOf(standings: readonly Standing[]) {
  const [first, second] = pack.roles;
  const people = standings.flatMap(({ person, report }) => {
    if (!report) return [];
    const [x, y] = report.roles;
    return [{ name: person.name || text('people.nameless'), shape: 'circle' as const, x, y }];
  });
  const roles = standings[0]?.report?.roles;
  return {
    people,
    bars: [roles?.[0].bar ?? 0, roles?.[1].bar ?? 0] as const,
    words: {
      axisX: text('map.axis', { role: first.title }),
      axisY: text('map.axis', { role: second.title }),
      regionX: first.title,
      regionY: second.title,
      regionBoth: text('map.region-both'),
      regionNeither: text('map.region-neither'),
      finding: text('team.finding', { count: people.length }),
    },
  };
}
