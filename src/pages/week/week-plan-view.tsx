import { calendarOf } from '#core/calendar.ts';
import { isoDate } from '#core/day.ts';
import { type Pack, roleOf, skillOf } from '#core/pack.ts';
import type { Report } from '#core/report.ts';
import type { WeekPlan } from '#core/week-plan.ts';
import { adviceOf } from '#state/advice.ts';
import { moment } from '#state/clock.ts';
import { lessons } from '#state/lessons.ts';
import { dateText, text } from '#state/wording.ts';
import { download } from '#ui/download.ts';
import { WeekBlocks } from './week-blocks.tsx';
import { weekEvents } from './week-calendar.ts';

interface WeekPlanProps {
  readonly pack: Pack;
  readonly report: Report;
  readonly plan: WeekPlan;
}

function HandOff({ pack, report, plan }: WeekPlanProps) {
  const { handOff } = plan;
  if (!handOff) return <p>{text('week.hand-off-nothing')}</p>;
  const { skill, wish } = handOff;
  const near = report.roles.some((role) =>
    role.skills.some((line) => line.skill === skill && line.standing === 'near'),
  );
  const level = near ? 'middle' : 'low';
  return (
    <>
      <p>
        {text(wish === 'rather-not' ? 'week.hand-off-unwanted' : 'week.hand-off-lowest', {
          skill: skillOf(pack, skill).inSentence,
        })}
      </p>
      <p>{adviceOf(skill)?.handOff[level]}</p>
    </>
  );
}

const rules = ['week.rule-over', 'week.rule-note', 'week.rule-back', 'week.rule-list'] as const;
/** When work goes over: the first clause of what the first role promises the second. */
const rule = lessons.roles[0].job.handOff[0] ?? '';

/** The week, why it is cut like this, what passes between the two jobs, and when to look again. */
export function WeekPlanView(props: WeekPlanProps) {
  const { pack, plan } = props;
  const save = () =>
    download('rolefit-week.ics', calendarOf(weekEvents(pack, plan), moment()), 'text/calendar');
  const named = { long: roleOf(pack, plan.long).title, early: roleOf(pack, plan.early).title };
  return (
    <div className="stack-wide">
      <section className="stack week-section">
        <h2>{text('week.plan')}</h2>
        <p>{text(`week.why-${plan.reason}`, named)}</p>
        <p className="muted">{text('week.order', named)}</p>
        <WeekBlocks pack={pack} blocks={plan.blocks} />
        <div className="row no-print">
          <button type="button" className="btn primary" onClick={save}>
            {text('week.save')}
          </button>
          <button type="button" className="btn" onClick={() => window.print()}>
            {text('week.print')}
          </button>
        </div>
        <p className="small muted no-print">{text('week.save-hint')}</p>
      </section>
      <section className="stack week-section">
        <h2>{text('week.rule')}</h2>
        <ul className="card week-rules">
          {rules.map((one) => (
            <li key={one}>{text(one, { rule })}</li>
          ))}
        </ul>
      </section>
      <section className="stack week-section">
        <h2>{text('week.hand-off')}</h2>
        <HandOff {...props} />
      </section>
      <section className="stack week-section">
        <h2>{text('week.review')}</h2>
        <p>{text('week.review-on', { date: dateText(isoDate(plan.review)) })}</p>
        <p>{text('week.review-text')}</p>
      </section>
    </div>
  );
}
