import type { SkillRow } from '#core/compare-people.ts';
import { skillOf } from '#core/pack.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import type { Standing } from '#state/standings.ts';
import { text } from '#state/wording.ts';
import { nameOf } from './comparable.ts';

const whole = Math.round;
/** Below this, a difference of one skill is not worth a line. */
const wideGap = 10;
const gapsAtMost = 4;

interface DifferencesProps {
  readonly skills: readonly SkillRow[];
  readonly known: readonly Standing[];
  readonly name: (id: string) => string;
}

/** The skills in which those compared differ most. */
const widest = (skills: readonly SkillRow[]): readonly SkillRow[] =>
  skills
    .filter(({ spread }) => spread >= wideGap)
    .toSorted((a, b) => b.spread - a.spread)
    .slice(0, gapsAtMost);

function gapText({ skill, cells }: SkillRow, name: DifferencesProps['name']): string {
  const order = cells
    .filter(({ standing }) => standing !== 'unanswered')
    .toSorted((a, b) => b.score - a.score);
  const [high, low] = [order[0], order.at(-1)];
  return text('compare.gap', {
    Skill: skillOf(pack, skill).name,
    high: allOf([name(high?.id ?? '')]),
    highScore: whole(high?.score ?? 0),
    low: allOf([name(low?.id ?? '')]),
    lowScore: whole(low?.score ?? 0),
  });
}

export function Gaps({ skills, name }: Omit<DifferencesProps, 'known'>) {
  const gaps = widest(skills);
  return (
    <section className="stack">
      <h2>{text('compare.gaps')}</h2>
      {gaps.length === 0 && <p>{text('compare.gaps-none')}</p>}
      <ul className="compare-list">
        {gaps.map((row) => (
          <li key={row.skill}>{gapText(row, name)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What to ask, by what is open between these people. */
export function Questions({ skills, known }: Omit<DifferencesProps, 'name'>) {
  const unasked = known.filter(({ person }) => person.takes === '');
  const asked = widest(skills).map(({ skill }) => skillOf(pack, skill).inSentence);
  return (
    <ul className="compare-list">
      {unasked.length > 0 && (
        <li>{text('compare.ask-wish', { names: allOf(unasked.map(nameOf)) })}</li>
      )}
      {asked.length > 0 && <li>{text('compare.ask-gap', { skills: allOf(asked) })}</li>}
      <li>{text('compare.ask-rater')}</li>
    </ul>
  );
}
