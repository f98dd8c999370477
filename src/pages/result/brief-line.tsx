import { points } from '#core/fit.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { skillsOf } from '#core/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { RichText } from '#ui/rich-text.tsx';

/** By which brief a result is judged, with what that asks. Nothing where the questions' own weights hold. */
export function BriefLine({ pack, brief }: Pick<SharedResult, 'pack' | 'brief'>) {
  if (!brief) return null;
  return (
    <div className="small muted">
      <p>
        {brief.name ? (
          <RichText parts={textParts('result.brief', { name: <bdi>{brief.name}</bdi> })} />
        ) : (
          text('result.brief-nameless')
        )}
      </p>
      <Disclosure title={text('result.brief-show')}>
        <dl>
          {pack.roles.map(({ id, title }, i) => (
            <div key={id}>
              <dt>
                {text('result.brief-role', {
                  role: title,
                  bar: Math.round(points(brief.bars[i === 0 ? 0 : 1])),
                })}
              </dt>
              <dd>
                {skillsOf(pack, id)
                  .map((skill) =>
                    text('result.brief-skill', {
                      skill: skill.name,
                      weight: brief.weights[pack.skills.indexOf(skill)] ?? 0,
                    }),
                  )
                  .join(' · ')}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
