import { isoDate } from '#core/day.ts';
import { type Pack, roleOf } from '#core/pack.ts';
import { type WeekBlock, weekdayOf } from '#core/week-plan.ts';
import { clockText, weekdayText } from '#state/clock-text.ts';
import { rolePlace } from '#state/pack.ts';
import { dateText, text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';
import { activityOf } from './week-calendar.ts';

function Block({ pack, block }: { readonly pack: Pack; readonly block: WeekBlock }) {
  const { role, from, to, skills } = block;
  const ink = inks[rolePlace(pack, role)];
  return (
    <li className={`card week-block week-${ink}`}>
      <p className="week-time">{text('week.time', { from: clockText(from), to: clockText(to) })}</p>
      <h4 className={`ink-${ink}`}>
        <InkShape ink={ink} /> {roleOf(pack, role).title}
      </h4>
      <ul>
        {skills.map((skill) => (
          <li key={skill}>{activityOf(skill)}</li>
        ))}
      </ul>
    </li>
  );
}

/** The blocks by day, each day with its date in the first week. */
export function WeekBlocks({
  pack,
  blocks,
}: {
  readonly pack: Pack;
  readonly blocks: readonly WeekBlock[];
}) {
  const days = [...new Set(blocks.map(({ day }) => day))];
  return (
    <ol className="week-plan">
      {days.map((day) => (
        <li key={day} className="week-day">
          <h3>{weekdayText(weekdayOf(day))}</h3>
          <p className="small muted">{dateText(isoDate(day))}</p>
          <ol>
            {blocks
              .filter((block) => block.day === day)
              .map((block) => (
                <Block key={block.from} pack={pack} block={block} />
              ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
