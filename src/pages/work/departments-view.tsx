import { bothSides } from '#core/parse-difference.ts';
import type { WorkTask } from '#core/records.ts';
import {
  type Department,
  departmentsOf,
  doingBoth,
  type HandOffState,
  handOffsOf,
} from '#core/work.ts';
import { lessons } from '#state/lessons.ts';
import { allOf } from '#state/list-text.ts';
import { pack, rolePlace } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { InkShape, inks } from '#ui/ink.tsx';

/** Two words by which a task is known to be a hand-off. */
const signsShown = {
  first: lessons.handOffs.at(0)?.signs[0] ?? '',
  second: lessons.handOffs.at(-1)?.signs[0] ?? '',
};

interface DepartmentsViewProps {
  readonly tasks: readonly WorkTask[];
  readonly onAdd: (text: string) => void;
}

function DepartmentCard({ role, hours, tasks }: Department) {
  const which = rolePlace(pack, role);
  const { title } = pack.roles[which];
  return (
    <article className="card stack">
      <h3 className="work-role">
        <span className={`ink-${inks[which]}`}>
          <InkShape ink={inks[which]} />
        </span>
        {text('work.department', { role: title, hours })}
      </h3>
      {tasks.length === 0 ? (
        <p className="muted">{text('work.no-tasks')}</p>
      ) : (
        <ul>
          {[...tasks.entries()].map(([place, task]) => (
            <li key={place}>
              {task.text || text('work.nameless')}
              <span className="small muted">
                {[
                  task.who,
                  task.hours > 0 && text('work.entry-hours', { hours: task.hours }),
                  task.side === bothSides && text('work.shared'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function stateText({ state, names }: HandOffState): string {
  switch (state) {
    case 'no-task':
    case 'nobody':
      return text(`work.hand-off-${state}`);
    case 'owned':
      return text('work.hand-off-owned', { names: allOf(names) });
    default:
      return state satisfies never;
  }
}

function HandOffs({ tasks, onAdd }: DepartmentsViewProps) {
  const states = handOffsOf(lessons, tasks);
  const count = states.filter(({ state }) => state !== 'owned').length;
  return (
    <section className="stack">
      <h2>{text('work.hand-offs')}</h2>
      <p>
        <strong>
          {count > 0 ? text('work.hand-offs-open', { count }) : text('work.hand-offs-owned')}
        </strong>{' '}
        {text('work.hand-offs-rule', signsShown)}
      </p>
      <ul className="work-hand-offs">
        {states.map((one) => {
          const lesson = lessons.handOffs.find(({ id }) => id === one.id);
          const offered = one.state === 'no-task' ? one.task : undefined;
          return (
            <li key={one.id} className={one.state === 'owned' ? undefined : 'work-open'}>
              <h3>{lesson?.name}</h3>
              <p className="small muted">{lesson?.text}</p>
              <p>
                <strong>{stateText(one)}</strong>
              </p>
              {offered && (
                <button
                  type="button"
                  className="link-button no-print"
                  onClick={() => onAdd(offered.text)}
                >
                  {text('work.hand-off-add', { task: offered.text })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the list says: two departments with hours, who does both, and hand-offs that nobody owns. */
export function DepartmentsView({ tasks, onAdd }: DepartmentsViewProps) {
  const { sides, unplaced, unplacedHours } = departmentsOf(pack, tasks);
  const straddlers = doingBoth(pack, tasks);
  return (
    <>
      <section className="stack">
        <h2>{text('work.departments')}</h2>
        <div className="work-two">
          {sides.map((side) => (
            <DepartmentCard key={side.role} {...side} />
          ))}
        </div>
        {tasks.some(({ side }) => side === bothSides) && (
          <p className="small muted">{text('work.halves')}</p>
        )}
        {unplaced.length > 0 && (
          <p>{text('work.unplaced', { count: unplaced.length, hours: unplacedHours })}</p>
        )}
      </section>
      <section className="stack">
        <h2>{text('work.doing-both')}</h2>
        {straddlers.length === 0 ? (
          <p>{text('work.doing-both-none')}</p>
        ) : (
          <ul className="work-straddlers">
            {straddlers.map(({ name, hours: [hoursA, hoursB] }) => (
              <li key={name}>{text('work.doing-both-one', { name, hoursA, hoursB })}</li>
            ))}
          </ul>
        )}
      </section>
      <HandOffs tasks={tasks} onAdd={onAdd} />
    </>
  );
}
