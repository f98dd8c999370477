import { useMemo } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router-dom';
import { assess, whoOf } from '#core/assess.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { Wants } from '#core/wants.ts';
import { weekPlan } from '#core/week-plan.ts';
import { addresses, linkProblemAddress } from '#state/addresses.ts';
import { tokenIn } from '#state/link-pages.ts';
import { opening } from '#state/open-link.ts';
import { measureFor } from '#state/pack.ts';
import { useResults } from '#state/results.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { useOpened } from '#ui/use-opened.ts';
import { WeekForm } from './week-form.tsx';
import { askedIn, frameOf, searchOf, usualWeek } from './week-frame.ts';
import { WeekPlanView } from './week-plan-view.tsx';
import '#ui/fields.css';
import './week.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

const noWants: Wants = new Map();

const Heading = () => (
  <PageHeading title={text('app.title', { page: text('week.page') })}>
    {text('week.title')}
  </PageHeading>
);

function NoResult({ why = 'week.empty' }: { readonly why?: 'week.empty' | 'week.doubted' }) {
  return (
    <div className="narrow stack">
      <Heading />
      <p>{text(why)}</p>
      <div className="row">
        <Link className="btn primary" to={addresses.start}>
          {text('go.start')}
        </Link>
        <Link className="btn" to={linkProblemAddress('none')}>
          {text('link.paste')}
        </Link>
      </div>
    </div>
  );
}

function Week({ result }: { readonly result: SharedResult }) {
  const { pack, wants = noWants } = result;
  const [search, setSearch] = useSearchParams();
  const { state } = useLocation();
  const asked = askedIn(search);
  const report = useMemo(
    () => assess(result, measureFor(result.pack), whoOf(result, true)),
    [result],
  );
  if (report.verdict.kind === 'answer-again') return <NoResult why="week.doubted" />;
  const frame = asked && frameOf(asked);
  const plan = frame && weekPlan(pack, report, wants, frame);
  return (
    <div className="stack-wide week">
      <header className="stack">
        <Heading />
        <p className="lead">{text('week.lead')}</p>
        <p className="muted no-print">{text(wants.size > 0 ? 'week.from-both' : 'week.from')}</p>
      </header>
      <WeekForm
        asked={asked ?? usualWeek}
        hasFault={asked !== undefined && !plan}
        onAsk={(one) => setSearch(searchOf(one), { replace: asked !== undefined, state })}
      />
      {plan && <WeekPlanView pack={pack} report={report} plan={plan} />}
    </div>
  );
}

function OpenedWeek({ token }: { readonly token: string }) {
  const opened = useOpened(token, opening);
  if (!opened) return null;
  return opened.ok && opened.value.kind === 'result' ? (
    <Week result={opened.value.result} />
  ) : (
    <NoResult />
  );
}

/** A week for whoever does both jobs: from the result one comes from, or else from the newest own one. */
export function WeekPage() {
  const given = tokenIn(useLocation().state);
  const own = useResults(({ results }) => results.find(({ origin }) => origin === 'own')?.token);
  const token = given || own;
  return token ? <OpenedWeek key={token} token={token} /> : <NoResult />;
}
