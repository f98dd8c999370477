import { Link, Navigate, useParams } from 'react-router-dom';
import { equalBrief, points } from '#core/fit.ts';
import type { Skill } from '#core/pack.ts';
import { addresses } from '#state/addresses.ts';
import { currentBrief } from '#state/briefs.ts';
import { interviewOf } from '#state/interview.ts';
import { allOf } from '#state/list-text.ts';
import { pack } from '#state/pack.ts';
import { percentText, text, textParts } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { InkWord, inks } from '#ui/ink.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { strongIn } from './strong-in.ts';
import { type Known, useConsidered } from './use-considered.ts';
import './departments.css';
import './sheet.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

/** What to ask about: so many skills fill a talk. */
const askedAtMost = 4;

interface Asked {
  readonly skill: Skill;
  readonly weight: number;
  readonly share: number;
  readonly strong: number;
}

/** The skills of one role as the brief in use weighs them: first what weighs most where the team has least. */
function profileOf(side: 0 | 1, known: Known): readonly Asked[] {
  const { weights } = currentBrief() ?? equalBrief(pack);
  const role = pack.roles[side].id;
  const own = pack.skills.flatMap((skill, i) =>
    skill.role === role ? [{ skill, weight: weights[i] ?? 0 }] : [],
  );
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  return own
    .map(({ skill, weight }) => ({
      skill,
      weight,
      share: weight / total,
      strong: strongIn(known, skill.id).length,
    }))
    .toSorted((a, b) => b.weight / (1 + b.strong) - a.weight / (1 + a.strong));
}

function AskedSkill({ skill }: { readonly skill: Skill }) {
  const asked = interviewOf(skill.id);
  if (!asked) return null;
  return (
    <li className="hire-skill">
      <h3>{skill.name}</h3>
      <p className="small muted">{skill.definition}</p>
      <ol>
        {asked.questions.slice(0, 2).map(({ ask, good }) => (
          <li key={ask}>
            <p>{ask}</p>
            <p className="small">{text('interview.good-answer', { answer: good })}</p>
          </li>
        ))}
      </ol>
      <p className="small">{text('hire.anchors')}</p>
      <ol className="small">
        {asked.anchors.map((anchor) => (
          <li key={anchor}>{anchor}</li>
        ))}
      </ol>
    </li>
  );
}

/** A hiring brief for an open seat: what the job asks, what the team has, and what to ask. */
export function HirePage() {
  const { role: id } = useParams();
  const known = useConsidered();
  const side = pack.roles[0].id === id ? 0 : pack.roles[1].id === id ? 1 : undefined;
  if (side === undefined) return <Navigate to={addresses.departments} replace />;
  if (!known) return <p className="muted">{text('departments.working')}</p>;
  const role = pack.roles[side];
  const profile = profileOf(side, known);
  const first = profile.filter(({ weight }) => weight > 0).slice(0, askedAtMost);
  const bar = points((currentBrief() ?? equalBrief(pack)).bars[side]);
  const title = text('hire.title', { role: role.name });
  return (
    <div className="departments hire">
      <header className="stack">
        <p className="small muted no-print">{text('hire.page')}</p>
        <PageHeading title={text('app.title', { page: title })}>
          <RichText
            parts={textParts('hire.title', {
              role: <InkWord ink={inks[side]}>{role.name}</InkWord>,
            })}
          />
        </PageHeading>
        <p className="lead">{text('hire.lead')}</p>
        <div className="row no-print">
          <button type="button" className="btn primary" onClick={() => window.print()}>
            {text('hire.print')}
          </button>
          <Link className="btn" to={addresses.invite}>
            {text('hire.invite')}
          </Link>
          <Link className="btn" to={addresses.plan}>
            {text('decision.back')}
          </Link>
        </div>
      </header>
      <section className="stack">
        <h2>{text('hire.first')}</h2>
        <p>
          {text('hire.first-text', {
            skills: allOf(first.map(({ skill }) => skill.inSentence)),
          })}
        </p>
      </section>
      <section className="stack-wide">
        <h2>{text('hire.profile')}</h2>
        <p>{text('hire.profile-bar', { bar: Math.round(bar) })}</p>
        <DataTable
          caption={text('hire.profile')}
          columns={[
            { id: 'skill', title: text('hire.skill') },
            { id: 'share', title: text('hire.share'), numeric: true },
            { id: 'team', title: text('hire.team') },
          ]}
          rows={profile.map(({ skill, share, strong }) => ({
            id: skill.id,
            cells: [
              skill.name,
              percentText(share),
              strong === 0 ? text('hire.team-none') : text('hire.team-strong', { count: strong }),
            ],
          }))}
        />
      </section>
      <section className="stack-wide">
        <h2>{text('hire.ask')}</h2>
        <p>{text('hire.kit')}</p>
        <ol className="hire-skills">
          {first.map(({ skill }) => (
            <AskedSkill key={skill.id} skill={skill} />
          ))}
        </ol>
      </section>
    </div>
  );
}
