import type { SkillRow } from '#core/compare-people.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { InkShape, inks } from '#ui/ink.tsx';

interface SkillsTableProps {
  readonly skills: readonly SkillRow[];
  /** Points, of the first role and of the second. */
  readonly bars: readonly [number, number];
  /** People, in the order of the columns. */
  readonly ids: readonly string[];
  readonly name: (id: string) => string;
}

const cellText = (cell: SkillRow['cells'][number] | undefined): string =>
  !cell || cell.standing === 'unanswered'
    ? text('compare.cell-none')
    : text('compare.cell', { score: Math.round(cell.score), standing: cell.standing });

/** All skills of everybody compared. */
export function SkillsTable({ skills, bars, ids, name }: SkillsTableProps) {
  return (
    <section className="stack-wide">
      <h2>{text('compare.skills')}</h2>
      <DataTable
        caption={text('compare.skills')}
        columns={[
          { id: 'skill', title: text('compare.skill') },
          { id: 'bar', title: text('compare.bar'), numeric: true },
          ...ids.map((id) => ({ id, title: name(id) })),
        ]}
        rows={skills.flatMap(({ skill: id, cells }) => {
          const skill = pack.skills.find((one) => one.id === id);
          if (!skill) return [];
          return [
            {
              id,
              cells: [
                <span key="skill">
                  <InkShape ink={inks[rolePlace(pack, skill.role)]} /> {skill.name}
                </span>,
                Math.round(bars[rolePlace(pack, skill.role)]),
                ...ids.map((person) => cellText(cells.find((cell) => cell.id === person))),
              ],
            },
          ];
        })}
      />
      <p className="small muted">{text('compare.skills-note')}</p>
    </section>
  );
}
