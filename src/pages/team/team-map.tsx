import { FitMap } from '#charts/fit-map.tsx';
import { pack } from '#state/pack.ts';
import type { Standing } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { useMedia } from '#ui/use-media.ts';

/** Everyone on one map. Loads apart, with the library it is drawn with. */
export function TeamMap({ standings }: { readonly standings: readonly Standing[] }) {
  const wide = useMedia('(min-width: 36rem)');
  const [first, second] = pack.roles;
  const people = standings.flatMap(({ person, report }) => {
    if (!report) return [];
    const [x, y] = report.roles;
    return [{ name: person.name || text('people.nameless'), shape: 'circle' as const, x, y }];
  });
  const roles = standings[0]?.report?.roles;
  if (!roles) return null;
  return (
    <FitMap
      people={people}
      bars={[roles[0].bar, roles[1].bar]}
      words={{
        axisX: text('map.axis', { role: first.title }),
        axisY: text('map.axis', { role: second.title }),
        regionX: first.title,
        regionY: second.title,
        regionBoth: text('map.region-both'),
        regionNeither: text('map.region-neither'),
        finding: text('team.finding', { count: people.length }),
      }}
      wide={wide}
    />
  );
}
