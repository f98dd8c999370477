import { useLocation, useNavigate } from 'react-router-dom';
import { parseSorting, type Sorting, withChoice } from '#core/sorting.ts';
import { addresses } from '#state/addresses.ts';
import { lessons, sides } from '#state/lessons.ts';
import { SortedTask } from './sorted-task.tsx';
import { Summary } from './summary.tsx';
import './sorter.css';

const { tasks } = lessons;

/** Everyday tasks, one at a time. What was chosen stands in the history entry: Back and a reload keep it. */
export function SorterPage() {
  const { state } = useLocation();
  const navigate = useNavigate();
  const sorting = parseSorting(state, tasks.length, sides);
  const { place, choices } = sorting;
  const go = (next: Sorting, replace = false) =>
    void navigate(addresses.sorter, { state: next, replace });
  const task = tasks[place];
  if (!task) return <Summary choices={choices} />;
  return (
    <SortedTask
      task={task}
      place={place}
      total={tasks.length}
      choice={choices[place] ?? ''}
      onChoose={(side) => go(withChoice(sorting, side), true)}
      onGo={(next) => go({ choices, place: next })}
    />
  );
}
