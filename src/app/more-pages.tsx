import { type ComponentType, lazy } from 'react';
import { matchPath, Route, Routes } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';

type Load = () => Promise<ComponentType>;

const difference: Load = async () =>
  (await import('#pages/difference/difference-page.tsx')).DifferencePage;
const team: Load = async () => (await import('#pages/team/team-page.tsx')).TeamPage;
const notFound: Load = async () =>
  (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage;

const pages: readonly (readonly [address: string, load: Load])[] = [
  [addresses.invite, async () => (await import('#pages/invite/invite-page.tsx')).InvitePage],
  [addresses.invited, async () => (await import('#pages/invited/invited-page.tsx')).InvitedPage],
  [addresses.inbox, async () => (await import('#pages/inbox/inbox-page.tsx')).InboxPage],
  [
    addresses.received,
    async () => (await import('#pages/received/received-page.tsx')).ReceivedPage,
  ],
  [
    addresses.rateInvited,
    async () => (await import('#pages/rate-for/rate-for-page.tsx')).RateForPage,
  ],
  [addresses.wants, async () => (await import('#pages/wants/wants-page.tsx')).WantsPage],
  [addresses.week, async () => (await import('#pages/week/week-page.tsx')).WeekPage],
  [addresses.samples, async () => (await import('#pages/samples/samples-page.tsx')).SamplesPage],
  [addresses.sample, async () => (await import('#pages/result/sample-page.tsx')).SamplePage],
  [addresses.privacy, async () => (await import('#pages/privacy/privacy-page.tsx')).PrivacyPage],
  [addresses.fairUse, async () => (await import('#pages/fair-use/fair-use-page.tsx')).FairUsePage],
  [addresses.compare, async () => (await import('#pages/compare/compare-page.tsx')).ComparePage],
  [addresses.method, async () => (await import('#pages/method/method-page.tsx')).MethodPage],
  [addresses.backup, async () => (await import('#pages/backup/backup-page.tsx')).BackupPage],
  [
    addresses.progress,
    async () => (await import('#pages/progress/progress-page.tsx')).ProgressPage,
  ],
  [addresses.difference, difference],
  [addresses.differencePart, difference],
  [
    addresses.notTheSame,
    async () => (await import('#pages/not-the-same/not-the-same-page.tsx')).NotTheSamePage,
  ],
  [addresses.sorter, async () => (await import('#pages/sorter/sorter-page.tsx')).SorterPage],
  [addresses.work, async () => (await import('#pages/work/work-page.tsx')).WorkPage],
  [addresses.jobs, async () => (await import('#pages/jobs/jobs-page.tsx')).JobsPage],
  [
    addresses.linkProblem,
    async () => (await import('#pages/link-problem/link-problem-page.tsx')).LinkProblemPage,
  ],
  [
    addresses.interview,
    async () => (await import('#pages/interview/interview-page.tsx')).InterviewPage,
  ],
  [
    addresses.interviewSheets,
    async () => (await import('#pages/interview/sheets-page.tsx')).SheetsPage,
  ],
  [addresses.brief, async () => (await import('#pages/brief/brief-page.tsx')).BriefPage],
  [addresses.people, async () => (await import('#pages/people/people-page.tsx')).PeoplePage],
  [addresses.person, async () => (await import('#pages/result/person-page.tsx')).PersonPage],
  [addresses.rate, async () => (await import('#pages/rate/rate-page.tsx')).RatePage],
  [addresses.team, team],
  [addresses.teamStep, team],
  [
    addresses.departments,
    async () => (await import('#pages/departments/departments-page.tsx')).DepartmentsPage,
  ],
  [addresses.plan, async () => (await import('#pages/departments/plan-page.tsx')).PlanPage],
  [addresses.decide, async () => (await import('#pages/departments/decide-page.tsx')).DecidePage],
  [
    addresses.decision,
    async () => (await import('#pages/departments/decision-page.tsx')).DecisionPage,
  ],
  [addresses.hire, async () => (await import('#pages/departments/hire-page.tsx')).HirePage],
  ['*', notFound],
];

const lazyPages = new Map<Load, ComponentType>();
for (const [, load] of pages) {
  if (!lazyPages.has(load))
    lazyPages.set(
      load,
      lazy(async () => ({ default: await load() })),
    );
}

/** Fetches the page of an address before it is asked for. */
export function fetchPage(path: string): void {
  const load = pages.find(([address]) => matchPath(address, path))?.[1];
  // Whoever then goes there is told of a failure.
  load?.().catch(() => undefined);
}

/** Addresses that few people open: the first page does not carry even their names. */
export const MorePages = () => (
  <Routes>
    {pages.map(([path, load]) => {
      const Page = lazyPages.get(load);
      return Page && <Route key={path} path={path} element={<Page />} />;
    })}
  </Routes>
);
