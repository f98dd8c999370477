// What self answers alone say of the skill itself, which the product never claims: for the row that shows why.
import { meanAfter, planOf } from '../../src/core/engine.ts';
import { type Estimate, selfQuestion } from '../../src/core/measure.ts';
import type { Pack, SkillItem } from '../../src/core/pack.ts';
import { optionIn, type Sheet } from '../../src/core/sheet.ts';
import { firstBlock, layoutOf, priorOf } from '../../src/core/state.ts';

/** For sheets that answer all of `items`. */
export function skillFromSelf(pack: Pack, items: readonly SkillItem[]): (sheet: Sheet) => Estimate {
  const n = pack.skills.length;
  const layout = layoutOf(pack, { self: true, observers: 0, tasks: true });
  const plan = planOf(
    priorOf(pack, layout),
    items.map((item) => selfQuestion(pack, layout, item)),
  );
  const covariance = firstBlock(plan.covariance, plan.size, n);
  const evidence = pack.skills.map(() => items.length / n);
  return (sheet) => {
    const readings = items.map(({ id, key }) => 3 + key * ((optionIn(sheet, id) ?? 3) - 3));
    return { of: 'skill', mean: meanAfter(plan, readings, n), covariance, evidence };
  };
}
