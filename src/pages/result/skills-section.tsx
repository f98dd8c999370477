import { lazy, Suspense } from 'react';
import type { OwnView } from '#core/own-view.ts';
import { type Pack, roleOf, type SkillId, skillOf } from '#core/pack.ts';
import type { Report, RoleReport } from '#core/report.ts';
import { rolePlace } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { InkShape, inks } from '#ui/ink.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { loadCharts } from './load-charts.ts';
import { rangeText, standingText, whole } from './words.ts';

const ResultSkills = lazy(async () => ({ default: (await loadCharts()).ResultSkills }));

const columns = (both: boolean) => [
  { id: 'skill', title: text('skills.skill') },
  ...(both ? [{ id: 'own', title: text('skills.own'), numeric: true }] : []),
  { id: 'score', title: text('map.score'), numeric: true },
  { id: 'range', title: text('map.range'), numeric: true },
  { id: 'standing', title: text('skills.standing') },
];

type OwnViews = ReadonlyMap<SkillId, OwnView>;

interface RoleSkillsProps {
  readonly pack: Pack;
  readonly role: RoleReport;
  readonly own: OwnViews;
}

/** More would be a list to read rather than something to ask. */
const mostQuestions = 2;

/** Where the person and the others see a skill a level or more apart, the widest apart first. */
function Questions({ pack, role, own }: RoleSkillsProps) {
  const lines = role.skills.flatMap(({ skill, score }) => {
    const view = own.get(skill);
    return view?.wide ? [{ skill, score, own: view.score, side: view.wide }] : [];
  });
  if (lines.length === 0) return null;
  const apart = (line: (typeof lines)[number]) => Math.abs(line.own - line.score);
  const widest = lines.toSorted((a, b) => apart(b) - apart(a)).slice(0, mostQuestions);
  return (
    <>
      <h4>{text('skills.ask-title')}</h4>
      <ul className="questions">
        {widest.map((line) => (
          <li key={line.skill}>
            {text('skills.ask', {
              skill: skillOf(pack, line.skill).name,
              own: whole(line.own),
              score: whole(line.score),
              side: line.side,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function RoleSkills({ pack, role, own }: RoleSkillsProps) {
  const { title } = roleOf(pack, role.role);
  const ink = inks[rolePlace(pack, role.role)];
  const table = text('skills.table', { role: title });
  return (
    <article className="card">
      <h3 className={`chip chip-${ink}`}>
        <InkShape ink={ink} /> {text('skills.role', { role: title })}
      </h3>
      <div className="skills-frame" data-rows={role.skills.length}>
        <Suspense fallback={null}>
          <ResultSkills pack={pack} role={role} />
        </Suspense>
      </div>
      <p className="small muted">
        <RichText parts={textParts('skills.legend', { mark: <InkShape ink={ink} /> })} />
      </p>
      <Disclosure title={table}>
        <DataTable
          caption={table}
          columns={columns(own.size > 0)}
          rows={role.skills.map((line) => ({
            id: line.skill,
            cells: [
              skillOf(pack, line.skill).name,
              ...(own.size > 0 ? [whole(own.get(line.skill)?.score ?? line.score)] : []),
              line.standing === 'unanswered' ? '–' : whole(line.score),
              rangeText(line),
              standingText(line),
            ],
          }))}
        />
      </Disclosure>
      <Questions pack={pack} role={role} own={own} />
    </article>
  );
}

export const SkillsSection = ({
  pack,
  report,
  own,
}: {
  readonly pack: Pack;
  readonly own: OwnViews;
  readonly report: Report;
}) => (
  <section className="stack-wide skills">
    <div className="stack">
      <h2>{text('skills.title')}</h2>
      <p className="muted">{text('skills.lead')}</p>
    </div>
    <div className="result-pair">
      {report.roles.map((role) => (
        <RoleSkills key={role.role} pack={pack} role={role} own={own} />
      ))}
    </div>
  </section>
);
