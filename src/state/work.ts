/** The owner's own list of tasks and the job descriptions as edited, kept on this device. */
import { create } from 'zustand';
import type { WorkRecord, WorkTask } from '#core/records.ts';
import { moment, newId } from './clock.ts';
import { followRecords, hand } from './storage.ts';

interface WorkState extends Pick<WorkRecord, 'tasks' | 'jobs'> {
  /** Of the record; undefined before anything was written. */
  readonly id: string | undefined;
  readonly keep: (change: Partial<Pick<WorkRecord, 'tasks' | 'jobs'>>) => void;
}

const empty = { id: undefined, tasks: [], jobs: [] };

export const useWork = create<WorkState>()((set, now) => ({
  ...empty,
  keep: (change) => {
    const { tasks, jobs, id = newId() } = { ...now(), ...change };
    set({ id, tasks, jobs });
    const record: WorkRecord = { id, changed: moment(), tasks, jobs };
    hand({ kind: 'put', store: 'work', record });
  },
}));

// Awaited: this store loads with its pages, and none of them is drawn before the list is there.
await followRecords(({ work }) => {
  const [newest] = work.toSorted((a, b) => b.changed - a.changed);
  const { id, tasks, jobs } = newest ?? empty;
  useWork.setState({ id, tasks, jobs });
});

/** Keeps an edited job description; undefined goes back to the one written from the list. */
export function keepJob(role: string, text: string | undefined): void {
  const { jobs, keep } = useWork.getState();
  const others = jobs.filter(([id]) => id !== role);
  keep({ jobs: text === undefined ? others : [...others, [role, text]] });
}

export const keepTasks = (tasks: readonly WorkTask[]): void => useWork.getState().keep({ tasks });
