import { Link } from 'react-router-dom';
import { jobOf } from '#core/job.ts';
import { addresses } from '#state/addresses.ts';
import { lessons } from '#state/lessons.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { useWork } from '#state/work.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { BriefSection } from './brief-section.tsx';
import { JobSheet } from './job-sheet.tsx';
import { jobText } from './job-words.ts';
import './jobs.css';

const places = [0, 1] as const;

/** Two job descriptions, written from the owner's list. */
export function JobsPage() {
  const { tasks, jobs } = useWork();
  return (
    <div className="jobs">
      <header className="stack no-print">
        <PageHeading title={text('app.title', { page: text('job.page') })}>
          {text('job.page')}
        </PageHeading>
        <p className="lead">{text('job.lead')}</p>
        {tasks.length === 0 && <p className="notice">{text('job.empty')}</p>}
        <div className="row">
          <button type="button" className="btn" onClick={() => window.print()}>
            {text('job.print')}
          </button>
          <Link className="btn" to={addresses.work}>
            {text('job.to-list')}
          </Link>
        </div>
      </header>
      <div className="jobs-two">
        {places.map((place) => {
          const role = pack.roles[place];
          const other = pack.roles[place === 0 ? 1 : 0];
          return (
            <JobSheet
              key={role.id}
              role={role}
              written={jobText(jobOf(pack, lessons, tasks, place), role, other)}
              edited={jobs.find(([id]) => id === role.id)?.[1]}
            />
          );
        })}
      </div>
      <BriefSection tasks={tasks} />
    </div>
  );
}
