import { points } from '#core/fit.ts';
import { measurementKeys, skillsOf } from '#core/pack.ts';
import { fewestAnswers } from '#core/quality.ts';
import { constants, figures } from '#state/method.ts';
import { pack } from '#state/pack.ts';
import { numberText, text } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import './method.css';

const percent = (probability: number) => Math.round(probability * 100);

function plainSections(): readonly (readonly [title: string, words: string])[] {
  const m = pack.measurement;
  const [first, second] = pack.roles;
  const skills = {
    skills: pack.skills.length,
    skillsA: skillsOf(pack, first.id).length,
    skillsB: skillsOf(pack, second.id).length,
  };
  const bars = { barA: points(first.bar), barB: points(second.bar) };
  const limits = {
    firm: percent(m.firmProbability),
    likely: percent(m.likelyProbability),
    coverage: percent(m.skillCoverage),
  };
  const asking = {
    quick: m.quickItems,
    standard: m.standardItems,
    stop: percent(m.stopProbability),
    gain: percent(m.stopGain),
  };
  return [
    [text('method.asked'), text('method.asked-text', skills)],
    [text('method.score'), text('method.score-text')],
    [text('method.role'), text('method.role-text', bars)],
    [text('method.verdict'), text('method.verdict-text', limits)],
    [text('method.lean'), text('method.lean-text', { lean: percent(m.leanProbability) })],
    [text('method.weights'), text('method.weights-text')],
    [text('method.asking'), text('method.asking-text', asking)],
    [
      text('method.quality'),
      text('method.quality-text', { full: m.fullFormItems, few: fewestAnswers }),
    ],
    [text('method.error'), text('method.error-text')],
    [text('method.source'), text('method.source-text')],
  ];
}

function Constants() {
  return (
    <section className="stack">
      <h3>{text('method.constants')}</h3>
      <dl className="constants">
        {measurementKeys.map((key) => (
          <div key={key}>
            <dt>
              <code>{key}</code> <strong>{numberText(constants[key].value)}</strong>
            </dt>
            <dd>{constants[key].reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SimulationFigures() {
  return (
    <section className="stack">
      <h3>{text('method.figures')}</h3>
      <p>{text('method.figures-lead', { people: figures.people, seeds: figures.seeds.length })}</p>
      <DataTable
        caption={text('method.figures-caption')}
        columns={[
          { id: 'measure', title: text('method.figure') },
          { id: 'must', title: text('method.must'), numeric: true },
          { id: 'got', title: text('method.got'), numeric: true },
        ]}
        rows={figures.rows.map(({ measure, must, low, high }) => ({
          id: measure,
          cells: [
            measure,
            must,
            low === high
              ? numberText(low)
              : text('range', { low: numberText(low), high: numberText(high) }),
          ],
        }))}
      />
      <p className="small muted">{text('method.figures-note')}</p>
    </section>
  );
}

/** Readable by an owner in its first half and by a statistician in its second. */
export function MethodPage() {
  const m = pack.measurement;
  const limits = { firm: percent(m.firmProbability), likely: percent(m.likelyProbability) };
  return (
    <article className="narrow stack method">
      <PageHeading title={text('app.title', { page: text('method.page') })}>
        {text('method.title')}
      </PageHeading>
      <p className="lead">{text('method.lead')}</p>
      {plainSections().map(([title, words]) => (
        <section key={title} className="stack">
          <h2>{title}</h2>
          <p>{words}</p>
        </section>
      ))}
      <section className="stack method-stat">
        <h2>{text('method.contents-stat')}</h2>
        <p>{text('method.stat-lead')}</p>
        <p>{text('method.stat-state')}</p>
        <p>{text('method.stat-reading')}</p>
        <p>{text('method.stat-update')}</p>
        <p>{text('method.stat-role')}</p>
        <p>{text('method.stat-class', limits)}</p>
        <p>{text('method.stat-next')}</p>
      </section>
      <Constants />
      <SimulationFigures />
    </article>
  );
}
