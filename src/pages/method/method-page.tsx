import { points } from '#core/fit.ts';
import { skillsOf } from '#core/pack.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import './method.css';

const percent = (probability: number) => Math.round(probability * 100);

export function MethodPage() {
  const m = pack.measurement;
  const [first, second] = pack.roles;
  const sections = [
    [
      text('method.asked'),
      text('method.asked-text', {
        skills: pack.skills.length,
        skillsA: skillsOf(pack, first.id).length,
        skillsB: skillsOf(pack, second.id).length,
      }),
    ],
    [text('method.score'), text('method.score-text')],
    [
      text('method.role'),
      text('method.role-text', { barA: points(first.bar), barB: points(second.bar) }),
    ],
    [
      text('method.verdict'),
      text('method.verdict-text', {
        firm: percent(m.firmProbability),
        likely: percent(m.likelyProbability),
        coverage: percent(m.skillCoverage),
      }),
    ],
    [text('method.lean'), text('method.lean-text', { lean: percent(m.leanProbability) })],
    [text('method.error'), text('method.error-text')],
    [text('method.source'), text('method.source-text')],
  ] as const;
  return (
    <article className="narrow stack method">
      <PageHeading title={text('app.title', { page: text('method.page') })}>
        {text('method.title')}
      </PageHeading>
      <p className="lead">{text('method.lead')}</p>
      {sections.map(([title, words]) => (
        <section key={title} className="stack">
          <h2>{title}</h2>
          <p>{words}</p>
        </section>
      ))}
    </article>
  );
}
