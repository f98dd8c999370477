import { matchPath, Route, Routes } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { later } from '#ui/later.tsx';

const difference = later(
  async () => (await import('#pages/difference/difference-page.tsx')).DifferencePage,
);
const team = later(async () => (await import('#pages/team/team-page.tsx')).TeamPage);
const NotFound = later(
  async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
);

const pages = [
  [addresses.invite, later(async () => (await import('#pages/invite/invite-page.tsx')).InvitePage)],
  [
    addresses.invited,
    later(async () => (await import('#pages/invited/invited-page.tsx')).InvitedPage),
  ],
  [addresses.inbox, later(async () => (await import('#pages/inbox/inbox-page.tsx')).InboxPage)],
  [
    addresses.received,
    later(async () => (await import('#pages/received/received-page.tsx')).ReceivedPage),
  ],
  [
    addresses.rateInvited,
    later(async () => (await import('#pages/rate-for/rate-for-page.tsx')).RateForPage),
  ],
  [addresses.wants, later(async () => (await import('#pages/wants/wants-page.tsx')).WantsPage)],
  [addresses.week, later(async () => (await import('#pages/week/week-page.tsx')).WeekPage)],
  [
    addresses.samples,
    later(async () => (await import('#pages/samples/samples-page.tsx')).SamplesPage),
  ],
  [addresses.sample, later(async () => (await import('#pages/result/sample-page.tsx')).SamplePage)],
  [
    addresses.privacy,
    later(async () => (await import('#pages/privacy/privacy-page.tsx')).PrivacyPage),
  ],
  [
    addresses.fairUse,
    later(async () => (await import('#pages/fair-use/fair-use-page.tsx')).FairUsePage),
  ],
  [
    addresses.compare,
    later(async () => (await import('#pages/compare/compare-page.tsx')).ComparePage),
  ],
  [addresses.method, later(async () => (await import('#pages/method/method-page.tsx')).MethodPage)],
  [addresses.backup, later(async () => (await import('#pages/backup/backup-page.tsx')).BackupPage)],
  [
    addresses.progress,
    later(async () => (await import('#pages/progress/progress-page.tsx')).ProgressPage),
  ],
  [addresses.difference, difference],
  [addresses.differencePart, difference],
  [
    addresses.notTheSame,
    later(async () => (await import('#pages/not-the-same/not-the-same-page.tsx')).NotTheSamePage),
  ],
  [addresses.sorter, later(async () => (await import('#pages/sorter/sorter-page.tsx')).SorterPage)],
  [addresses.work, later(async () => (await import('#pages/work/work-page.tsx')).WorkPage)],
  [addresses.jobs, later(async () => (await import('#pages/jobs/jobs-page.tsx')).JobsPage)],
  [
    addresses.linkProblem,
    later(async () => (await import('#pages/link-problem/link-problem-page.tsx')).LinkProblemPage),
  ],
  [
    addresses.interview,
    later(async () => (await import('#pages/interview/interview-page.tsx')).InterviewPage),
  ],
  [
    addresses.interviewSheets,
    later(async () => (await import('#pages/interview/sheets-page.tsx')).SheetsPage),
  ],
  [addresses.brief, later(async () => (await import('#pages/brief/brief-page.tsx')).BriefPage)],
  [addresses.people, later(async () => (await import('#pages/people/people-page.tsx')).PeoplePage)],
  [addresses.person, later(async () => (await import('#pages/result/person-page.tsx')).PersonPage)],
  [addresses.rate, later(async () => (await import('#pages/rate/rate-page.tsx')).RatePage)],
  [addresses.team, team],
  [addresses.teamStep, team],
  [
    addresses.departments,
    later(async () => (await import('#pages/departments/departments-page.tsx')).DepartmentsPage),
  ],
  [addresses.plan, later(async () => (await import('#pages/departments/plan-page.tsx')).PlanPage)],
  [
    addresses.decide,
    later(async () => (await import('#pages/departments/decide-page.tsx')).DecidePage),
  ],
  [
    addresses.decision,
    later(async () => (await import('#pages/departments/decision-page.tsx')).DecisionPage),
  ],
  [addresses.hire, later(async () => (await import('#pages/departments/hire-page.tsx')).HirePage)],
  [
    addresses.settings,
    later(async () => (await import('#pages/settings/settings-page.tsx')).SettingsPage),
  ],
] as const;

export async function fetchPage(path: string): Promise<void> {
  await pages.find(([address]) => matchPath(address, path))?.[1].fetch();
}

/** Addresses that few people open: the first page does not carry even their names. */
export const MorePages = () => (
  <Routes>
    {pages.map(([path, Page]) => (
      <Route key={path} path={path} element={<Page />} />
    ))}
    <Route path="*" element={<NotFound />} />
  </Routes>
);
