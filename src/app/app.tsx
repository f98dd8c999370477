import { lazy, Suspense, useEffect } from 'react';
import { HashRouter, Route, Routes, useLocation } from 'react-router-dom';
import { CheckPage } from '#pages/check/check-page.tsx';
import { HomePage } from '#pages/home/home-page.tsx';
import { QuestionPage } from '#pages/question/question-page.tsx';
import { loadCharts } from '#pages/result/load-charts.ts';
import { StartPage } from '#pages/start/start-page.tsx';
import { addresses } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { Layout } from './layout.tsx';
import { ProblemBoundary } from './problem-boundary.tsx';
import { StorageGate } from './storage-gate.tsx';

/** Fetched at once, but not waited for: it stands below the rest of its pages. */
const keptResults = import('./kept-results.tsx');
const KeptResults = lazy(async () => ({ default: (await keptResults).KeptResults }));
const kept = (
  <Suspense fallback={null}>
    <KeptResults />
  </Suspense>
);

const loadResult = () => import('#pages/result/result-page.tsx');
const OwnResultPage = lazy(async () => ({ default: (await loadResult()).OwnResultPage }));
const KeptResultPage = lazy(async () => ({ default: (await loadResult()).KeptResultPage }));
const SharedResultPage = lazy(async () => ({ default: (await loadResult()).SharedResultPage }));
const MethodPage = lazy(async () => ({
  default: (await import('#pages/method/method-page.tsx')).MethodPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('#pages/settings/settings-page.tsx')).SettingsPage,
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
const LinkProblemPage = lazy(async () => ({
  default: (await import('#pages/link-problem/link-problem-page.tsx')).LinkProblemPage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
}));

/** Fetches the result page and its charts in the last third of the questions. */
function useEarlyResult(): void {
  const { pathname } = useLocation();
  const draft = useDraft((state) => state.draft);
  const near = draft !== undefined && draft.place >= (draft.asked.length * 2) / 3;
  const asking = pathname.startsWith('/question') || pathname === addresses.check;
  useEffect(() => {
    if (!near || !asking) return;
    const load = () => void Promise.all([loadResult(), loadCharts()]);
    // While somebody reads a question, not while the next one is being drawn.
    if ('requestIdleCallback' in window) window.requestIdleCallback(load);
    else setTimeout(load, 1_000);
  }, [near, asking]);
}

function FramedPages() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route path={addresses.home} element={<HomePage kept={kept} />} />
        <Route path={addresses.start} element={<StartPage kept={kept} />} />
        <Route path={addresses.check} element={<CheckPage />} />
        <Route path={addresses.result} element={<OwnResultPage />} />
        <Route path={addresses.keptResult} element={<KeptResultPage />} />
        <Route path={addresses.shared} element={<SharedResultPage />} />
        <Route path={addresses.method} element={<MethodPage />} />
        <Route path={addresses.settings} element={<SettingsPage />} />
        <Route path={addresses.backup} element={<BackupPage />} />
        <Route path={addresses.progress} element={<ProgressPage />} />
        <Route path={addresses.difference} element={<DifferencePage />} />
        <Route path={addresses.differencePart} element={<DifferencePage />} />
        <Route path={addresses.notTheSame} element={<NotTheSamePage />} />
        <Route path={addresses.sorter} element={<SorterPage />} />
        <Route path={addresses.work} element={<WorkPage />} />
        <Route path={addresses.jobs} element={<JobsPage />} />
        <Route path={addresses.people} element={<PeoplePage />} />
        <Route path={addresses.person} element={<PersonPage />} />
        <Route path={addresses.rate} element={<RatePage />} />
        <Route path={addresses.team} element={<TeamPage />} />
        <Route path={addresses.teamStep} element={<TeamPage />} />
        <Route path={addresses.linkProblem} element={<LinkProblemPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

function Pages() {
  useEarlyResult();
  // Questions apart, so that the next one is found without going through every address.
  return (
    <Routes>
      <Route path={addresses.question} element={<QuestionPage />} />
      <Route path="*" element={<FramedPages />} />
    </Routes>
  );
}

export const App = () => (
  <ProblemBoundary>
    <StorageGate>
      {/* A transition would draw the next question one turn later than it could be. */}
      <HashRouter useTransitions={false}>
        <Pages />
      </HashRouter>
    </StorageGate>
  </ProblemBoundary>
);
