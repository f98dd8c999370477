import { type ReactNode, useId, useState } from 'react';
import type { Pack } from '#core/pack.ts';
import type { Report } from '#core/report.ts';
import type { Wants } from '#core/wants.ts';
import { text } from '#state/wording.ts';
import { RoleSkills, type SkillView, skillViews } from './role-skills.tsx';
import type { OwnViews } from './skill-lines.ts';

interface SkillsSectionProps {
  readonly pack: Pack;
  readonly report: Report;
  readonly own: OwnViews;
  readonly wants: Wants;
  /** The way to say wishes, where they can be said here. */
  readonly children?: ReactNode;
}

function ViewChoice({
  view,
  onView,
}: {
  readonly view: SkillView;
  readonly onView: (view: SkillView) => void;
}) {
  const group = useId();
  return (
    <fieldset className="choices skill-views no-print">
      <legend>{text('skills.view')}</legend>
      {skillViews.map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={view === one} onChange={() => onView(one)} />
          {text(`skills.view-${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

export function SkillsSection({ pack, report, own, wants, children }: SkillsSectionProps) {
  const [view, setView] = useState<SkillView>('list');
  return (
    <section className="stack-wide skills">
      <div className="stack">
        <h2>{text('skills.title')}</h2>
        <p className="muted">{text('skills.lead')}</p>
        <ViewChoice view={view} onView={setView} />
      </div>
      <div className="result-pair">
        {report.roles.map((role) => (
          <RoleSkills
            key={role.role}
            pack={pack}
            role={role}
            own={own}
            wants={wants}
            view={view}
            voice={report.who.voice}
            doubted={report.verdict.kind === 'answer-again'}
          />
        ))}
      </div>
      {children}
    </section>
  );
}
