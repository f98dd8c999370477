import type { Tip } from '#core/next-steps.ts';
import { type Pack, skillOf } from '#core/pack.ts';
import { adviceOf } from '#state/advice.ts';
import { text } from '#state/wording.ts';

/** What stands over a tip: the first of several of one kind has it alone. */
function titleOf({ action, level }: Tip): string {
  switch (action) {
    case 'name':
      return text('meaning.name', { level });
    case 'give':
    case 'keep':
      return text(`meaning.${action}`);
    case 'practise':
    case 'pair':
    case 'check':
    case 'hand-off':
    case 'learn':
      return text(`steps.${action}`);
    default:
      return action satisfies never;
  }
}

/** Tips under what they ask for, each with the skill and the level it comes from. */
export function TipList({ pack, tips }: { readonly pack: Pack; readonly tips: readonly Tip[] }) {
  const titles = [...new Set(tips.map(titleOf))];
  return (
    <dl className="card tips">
      {titles.map((title) => (
        <div key={title}>
          <dt>{title}</dt>
          {tips
            .filter((tip) => titleOf(tip) === title)
            .map((tip) => (
              <dd key={tip.skill}>
                <strong>
                  {text('meaning.tip', { skill: skillOf(pack, tip.skill).name, level: tip.level })}
                </strong>{' '}
                {adviceOf(tip.skill)?.[tip.part][tip.level]}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** Only those about which something is written: a pack of an earlier release may have other skills. */
export const withAdvice = (tips: readonly Tip[]): readonly Tip[] =>
  tips.filter(({ skill }) => adviceOf(skill) !== undefined);
