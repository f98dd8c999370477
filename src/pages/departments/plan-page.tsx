import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { placingFor } from '#state/placing.ts';
import { usePlans } from '#state/plans.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { AsideList } from './aside-list.tsx';
import { ChangeSection } from './change-section.tsx';
import { Conflicts } from './conflicts.tsx';
import { DoubtsSection } from './doubts-section.tsx';
import { nameOf } from './names.ts';
import { PlanHead } from './plan-head.tsx';
import { PlansTable } from './plans-table.tsx';
import { SeatsSection } from './seats-section.tsx';
import { TeamSkills } from './team-skills.tsx';
import { useConsidered } from './use-considered.ts';
import './departments.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <header className="stack">
      <p className="small muted">{text('departments.page')}</p>
      <PageHeading title={text('app.title', { page: text('plan.page') })}>{title}</PageHeading>
      {children}
      <Link className="btn primary" to={addresses.departments}>
        {text('plan.change')}
      </Link>
    </header>
  );
}

const plain = (words: string) => <p className="lead">{words}</p>;

/** The answer: who should run what, how sure that is, what comes next, and what would change it. */
export function PlanPage() {
  const known = useConsidered();
  const setup = usePlans();
  const { seats, both, barOnly } = setup;
  const placing = useMemo(
    () => known && placingFor(known.placeables, { seats, both, barOnly }),
    [known, seats, both, barOnly],
  );
  if (!known || !placing) {
    return <p className="muted">{text('departments.working')}</p>;
  }
  const name = (id: string) => nameOf(known.standings.get(id)?.person);
  if (seats[0] + seats[1] === 0) {
    return <Empty title={text('plan.nothing')}>{plain(text('plan.nothing-text'))}</Empty>;
  }
  if (known.placeables.length === 0) {
    return (
      <div className="departments">
        <Empty title={text('plan.nobody-known')}>{plain(text('plan.nobody-known-text'))}</Empty>
        <AsideList aside={known.aside} />
      </div>
    );
  }
  if ('conflicts' in placing) {
    return (
      <Empty title={text('plan.conflict')}>
        <Conflicts conflicts={placing.conflicts} name={name} />
      </Empty>
    );
  }
  return (
    <div className="departments">
      <PlanHead placing={placing} known={known} name={name} seats={seats} />
      <SeatsSection placing={placing} known={known} name={name} seats={seats} />
      <PlansTable placing={placing} name={name} />
      <ChangeSection placing={placing} name={name} />
      <TeamSkills known={known} name={name} />
      <DoubtsSection known={known} name={name} />
      <AsideList aside={known.aside} />
    </div>
  );
}
