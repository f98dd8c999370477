import { lazy } from 'react';
import { Route, Routes } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';

const InvitePage = lazy(async () => ({
  default: (await import('#pages/invite/invite-page.tsx')).InvitePage,
}));
const InvitedPage = lazy(async () => ({
  default: (await import('#pages/invited/invited-page.tsx')).InvitedPage,
}));
const InboxPage = lazy(async () => ({
  default: (await import('#pages/inbox/inbox-page.tsx')).InboxPage,
}));
const ReceivedPage = lazy(async () => ({
  default: (await import('#pages/received/received-page.tsx')).ReceivedPage,
}));
const RateForPage = lazy(async () => ({
  default: (await import('#pages/rate-for/rate-for-page.tsx')).RateForPage,
}));
const WantsPage = lazy(async () => ({
  default: (await import('#pages/wants/wants-page.tsx')).WantsPage,
}));
const WeekPage = lazy(async () => ({
  default: (await import('#pages/week/week-page.tsx')).WeekPage,
}));
const SamplesPage = lazy(async () => ({
  default: (await import('#pages/samples/samples-page.tsx')).SamplesPage,
}));
const SamplePage = lazy(async () => ({
  default: (await import('#pages/result/sample-page.tsx')).SamplePage,
}));
const PrivacyPage = lazy(async () => ({
  default: (await import('#pages/privacy/privacy-page.tsx')).PrivacyPage,
}));
const FairUsePage = lazy(async () => ({
  default: (await import('#pages/fair-use/fair-use-page.tsx')).FairUsePage,
}));
const MethodPage = lazy(async () => ({
  default: (await import('#pages/method/method-page.tsx')).MethodPage,
}));
const BackupPage = lazy(async () => ({
  default: (await import('#pages/backup/backup-page.tsx')).BackupPage,
}));
const ProgressPage = lazy(async () => ({
  default: (await import('#pages/progress/progress-page.tsx')).ProgressPage,
}));
const DifferencePage = lazy(async () => ({
  default: (await import('#pages/difference/difference-page.tsx')).DifferencePage,
}));
const NotTheSamePage = lazy(async () => ({
  default: (await import('#pages/not-the-same/not-the-same-page.tsx')).NotTheSamePage,
}));
const SorterPage = lazy(async () => ({
  default: (await import('#pages/sorter/sorter-page.tsx')).SorterPage,
}));
const WorkPage = lazy(async () => ({
  default: (await import('#pages/work/work-page.tsx')).WorkPage,
}));
const JobsPage = lazy(async () => ({
  default: (await import('#pages/jobs/jobs-page.tsx')).JobsPage,
}));
const LinkProblemPage = lazy(async () => ({
  default: (await import('#pages/link-problem/link-problem-page.tsx')).LinkProblemPage,
}));
const BriefPage = lazy(async () => ({
  default: (await import('#pages/brief/brief-page.tsx')).BriefPage,
}));
const InterviewPage = lazy(async () => ({
  default: (await import('#pages/interview/interview-page.tsx')).InterviewPage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import('#pages/people/people-page.tsx')).PeoplePage,
}));
const PersonPage = lazy(async () => ({
  default: (await import('#pages/result/person-page.tsx')).PersonPage,
}));
const RatePage = lazy(async () => ({
  default: (await import('#pages/rate/rate-page.tsx')).RatePage,
}));
const TeamPage = lazy(async () => ({
  default: (await import('#pages/team/team-page.tsx')).TeamPage,
}));
const DepartmentsPage = lazy(async () => ({
  default: (await import('#pages/departments/departments-page.tsx')).DepartmentsPage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('#pages/departments/plan-page.tsx')).PlanPage,
}));
const DecidePage = lazy(async () => ({
  default: (await import('#pages/departments/decide-page.tsx')).DecidePage,
}));
const DecisionPage = lazy(async () => ({
  default: (await import('#pages/departments/decision-page.tsx')).DecisionPage,
}));
const HirePage = lazy(async () => ({
  default: (await import('#pages/departments/hire-page.tsx')).HirePage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
}));

/** Addresses that few people open: the first page does not carry even their names. */
export const MorePages = () => (
  <Routes>
    <Route path={addresses.invite} element={<InvitePage />} />
    <Route path={addresses.invited} element={<InvitedPage />} />
    <Route path={addresses.inbox} element={<InboxPage />} />
    <Route path={addresses.received} element={<ReceivedPage />} />
    <Route path={addresses.rateInvited} element={<RateForPage />} />
    <Route path={addresses.wants} element={<WantsPage />} />
    <Route path={addresses.week} element={<WeekPage />} />
    <Route path={addresses.samples} element={<SamplesPage />} />
    <Route path={addresses.sample} element={<SamplePage />} />
    <Route path={addresses.privacy} element={<PrivacyPage />} />
    <Route path={addresses.fairUse} element={<FairUsePage />} />
    <Route path={addresses.method} element={<MethodPage />} />
    <Route path={addresses.backup} element={<BackupPage />} />
    <Route path={addresses.progress} element={<ProgressPage />} />
    <Route path={addresses.difference} element={<DifferencePage />} />
    <Route path={addresses.differencePart} element={<DifferencePage />} />
    <Route path={addresses.notTheSame} element={<NotTheSamePage />} />
    <Route path={addresses.sorter} element={<SorterPage />} />
    <Route path={addresses.work} element={<WorkPage />} />
    <Route path={addresses.jobs} element={<JobsPage />} />
    <Route path={addresses.linkProblem} element={<LinkProblemPage />} />
    <Route path={addresses.interview} element={<InterviewPage />} />
    <Route path={addresses.brief} element={<BriefPage />} />
    <Route path={addresses.people} element={<PeoplePage />} />
    <Route path={addresses.person} element={<PersonPage />} />
    <Route path={addresses.rate} element={<RatePage />} />
    <Route path={addresses.team} element={<TeamPage />} />
    <Route path={addresses.teamStep} element={<TeamPage />} />
    <Route path={addresses.departments} element={<DepartmentsPage />} />
    <Route path={addresses.plan} element={<PlanPage />} />
    <Route path={addresses.decide} element={<DecidePage />} />
    <Route path={addresses.decision} element={<DecisionPage />} />
    <Route path={addresses.hire} element={<HirePage />} />
    <Route path="*" element={<NotFoundPage />} />
  </Routes>
);
