import { allOf } from '#state/list-text.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import type { PlanProps } from './plan-head.tsx';
import { strongIn } from './strong-in.ts';

/** Skills that leave with one person, and skills that nobody brings. */
export function TeamSkills({ known, name }: Pick<PlanProps, 'known' | 'name'>) {
  const skills = pack.skills.map((skill) => ({ skill, strong: strongIn(known, skill.id) }));
  const lone = skills.flatMap(({ skill, strong: [one, ...more] }) =>
    one !== undefined && more.length === 0 ? [{ skill, one }] : [],
  );
  const missing = skills.flatMap(({ skill, strong }) =>
    strong.length === 0 ? [skill.inSentence] : [],
  );
  return (
    <section className="stack">
      <h2>{text('plan.skills')}</h2>
      <p>{text(lone.length === 0 ? 'plan.skills-none' : 'plan.skills-lead')}</p>
      {lone.length > 0 && (
        <ul className="plan-skills">
          {lone.map(({ skill, one }) => (
            <li key={skill.id}>
              <InkShape ink={inks[rolePlace(pack, skill.role)]} />{' '}
              {text('plan.skill-one', { Skill: skill.name, name: name(one) })}
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <p>{text('plan.missing', { skills: allOf(missing) })}</p>}
    </section>
  );
}
