import { roleOf, skillOf } from '#core/pack.ts';
import { type Wants, wantGroups } from '#core/wants.ts';
import { rolePlace } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { type Ink, InkShape, inks } from '#ui/ink.tsx';
import { later } from '#ui/later.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { ResultSkills } from './charts.ts';
import type { SkillsDrawn } from './skill-lines.ts';
import { rangeText, standingText, whole } from './words.ts';

const ResultRadar = later(async () => (await import('./result-radar.tsx')).ResultRadar);

export const skillViews = ['list', 'radar'] as const;
export type SkillView = (typeof skillViews)[number];

export interface RoleSkillsProps extends SkillsDrawn {
  readonly wants: Wants;
  readonly view: SkillView;
  /** Who speaks of the wishes: the person, or somebody else. */
  readonly voice: string;
  /** Answers to be given again: nothing is called good or not there. */
  readonly doubted: boolean;
}

const columns = (both: boolean, wanted: boolean) => [
  { id: 'skill', title: text('skills.skill') },
  ...(both ? [{ id: 'own', title: text('skills.own'), numeric: true }] : []),
  { id: 'score', title: text('map.score'), numeric: true },
  { id: 'range', title: text('map.range'), numeric: true },
  { id: 'standing', title: text('skills.standing') },
  ...(wanted ? [{ id: 'wish', title: text('wants.wish') }] : []),
];

function SkillTable({ pack, role, own, wants }: RoleSkillsProps) {
  const table = text('skills.table', { role: roleOf(pack, role.role).title });
  const wishOf = (skill: (typeof role.skills)[number]['skill']) => {
    const wish = wants.get(skill);
    return text(wish ? `wants.${wish}` : 'wants.unsaid');
  };
  return (
    <Disclosure title={table}>
      <DataTable
        caption={table}
        columns={columns(own.size > 0, wants.size > 0)}
        rows={role.skills.map((line) => ({
          id: line.skill,
          cells: [
            skillOf(pack, line.skill).name,
            ...(own.size > 0 ? [whole(own.get(line.skill)?.score ?? line.score)] : []),
            line.standing === 'unanswered' ? '–' : whole(line.score),
            rangeText(line),
            standingText(line),
            ...(wants.size > 0 ? [wishOf(line.skill)] : []),
          ],
        }))}
      />
    </Disclosure>
  );
}

/** Where a skill and the wish for it say something together. */
function Wishes({ pack, role, wants, voice }: RoleSkillsProps) {
  const groups = wantGroups(role.skills, wants);
  if (groups.length === 0) return null;
  return (
    <>
      <h4>{text('wants.beside')}</h4>
      <dl className="wish-groups">
        {groups.map(({ kind, skills }) => (
          <div key={kind}>
            <dt>{text(`wants.${kind}`, { voice })}</dt>
            <dd>{skills.map((skill) => skillOf(pack, skill).name).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** More would be a list to read rather than something to ask. */
const mostQuestions = 2;

/** Where the person and the others see a skill a level or more apart, the widest apart first. */
function Questions({ pack, role, own }: SkillsDrawn) {
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

const legends = {
  list: ['skills.legend', 'skills.legend-own'],
  radar: ['skills.radar-legend', 'skills.radar-legend-own'],
} as const;

const hollow = (ink: Ink) => (
  <span className="ink-hollow">
    <InkShape ink={ink} />
  </span>
);

/** One role's skills as a picture and a table, with what follows from seeing them in two ways. */
export function RoleSkills(props: RoleSkillsProps) {
  const { pack, role, own, view } = props;
  const ink = inks[rolePlace(pack, role.role)];
  const Picture = view === 'list' ? ResultSkills : ResultRadar;
  const legend = legends[view][own.size > 0 ? 1 : 0];
  return (
    <article className="card">
      <h3 className={`chip chip-${ink}`}>
        <InkShape ink={ink} /> {text('skills.role', { role: roleOf(pack, role.role).title })}
      </h3>
      <div className="skills-frame" data-rows={role.skills.length}>
        <Picture pack={pack} role={role} own={own} />
      </div>
      <p className="small muted">
        <RichText
          parts={textParts(legend, { mark: <InkShape ink={ink} />, hollow: hollow(ink) })}
        />
      </p>
      <SkillTable {...props} />
      {!props.doubted && <Wishes {...props} />}
      <Questions pack={pack} role={role} own={own} />
    </article>
  );
}
