import { FitMap } from '#charts/fit-map.tsx';
import { peopleMapOf } from '#state/people-map.ts';
import type { Standing } from '#state/standings.ts';
import { useMedia } from '#ui/use-media.ts';

/** Everyone on one map. Loads apart, with the library it is drawn with. */
export function TeamMap({ standings }: { readonly standings: readonly Standing[] }) {
  const wide = useMedia('(min-width: 36rem)');
  return <FitMap {...peopleMapOf(standings)} wide={wide} />;
}
