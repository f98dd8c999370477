import './charts.css';
import { SkillMarks } from './skill-marks.tsx';
import { rowPlans, rowsOf, type SkillListLine } from './skill-rows.ts';
import { SkillTexts } from './skill-texts.tsx';

interface SkillListProps {
  lines: readonly SkillListLine[];
  /** What the role asks, in points. */
  bar: number;
  ink: 'mkt' | 'sal';
  words: { readonly finding: string };
  wide: boolean;
}

/** One role's skills, each a track from 0 to 100 with its likely range, its score, the own view and the bar. */
export function SkillList({ lines, bar, ink, words, wide }: SkillListProps) {
  const plan = wide ? rowPlans.wide : rowPlans.narrow;
  const { rows, height } = rowsOf(lines, plan);
  return (
    <div className="chart chart-skills" data-wide={wide} role="img" aria-label={words.finding}>
      <svg viewBox={`0 0 ${plan.width} ${height}`} aria-hidden="true">
        {rows.map((row) => (
          <SkillMarks key={row.line.id} row={row} bar={bar} ink={ink} plan={plan} />
        ))}
        <SkillTexts rows={rows} plan={plan} />
      </svg>
    </div>
  );
}
