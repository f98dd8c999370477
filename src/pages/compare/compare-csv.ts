import type { SideBySide } from '#core/compare-people.ts';
import { type Cell, csvLineOf } from '#core/csv.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';

const whole = Math.round;

/** One line a person, in the order of `ids`: for either role score, range, place and band, then every skill. */
export function compareCsv(
  { roles, skills }: SideBySide,
  ids: readonly string[],
  name: (id: string) => string,
): string {
  const head = [
    text('compare.person'),
    ...pack.roles.flatMap(({ title: Role }) => [
      text('compare.csv-score', { Role }),
      text('compare.low', { Role }),
      text('compare.high', { Role }),
      text('compare.csv-best', { Role }),
      text('compare.csv-worst', { Role }),
      text('compare.csv-band', { Role }),
    ]),
    ...pack.skills.map((skill) => skill.name),
  ];
  const lines = ids.map((id): readonly Cell[] => [
    name(id),
    ...roles.flatMap((rows): readonly Cell[] => {
      const row = rows.find((one) => one.id === id);
      if (!row) return [null, null, null, null, null, null];
      const { mark, best, worst, band } = row;
      return [whole(mark.score), whole(mark.low), whole(mark.high), best, worst, band];
    }),
    ...skills.map(({ cells }) => {
      const cell = cells.find((one) => one.id === id);
      return cell && cell.standing !== 'unanswered' ? whole(cell.score) : null;
    }),
  ]);
  return [head, ...lines].map(csvLineOf).join('');
}
