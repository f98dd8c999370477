import { lazy, Suspense, useEffect } from 'react';
import { HashRouter, Route, Routes, useLocation } from 'react-router-dom';
import { QuestionPage } from '#pages/question/question-page.tsx';
import { loadCharts } from '#pages/result/load-charts.ts';
import { StartPage } from '#pages/start/start-page.tsx';
import { addresses } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { fetchLater } from './fetch-later.ts';
import { followAddress } from './follow-address.ts';
import { Layout } from './layout.tsx';
import { ProblemBoundary } from './problem-boundary.tsx';
import { StorageGate } from './storage-gate.tsx';

/** Fetched as soon as this file has started, but not waited for: it stands below the rest of its pages. */
const keptResults = Promise.resolve().then(() => import('./kept-results.tsx'));
const KeptResults = lazy(async () => ({ default: (await keptResults).KeptResults }));
const kept = (
  <Suspense fallback={null}>
    <KeptResults />
  </Suspense>
);

const Notices = lazy(async () => ({ default: (await import('./notices.tsx')).Notices }));
const notices = (
  <Suspense fallback={null}>
    <Notices />
  </Suspense>
);

/** The built page shows it already: its code follows. */
const HomePage = lazy(async () => ({
  default: (await import('#pages/home/home-page.tsx')).HomePage,
}));

const loadCheck = () => import('#pages/check/check-page.tsx');
const CheckPage = lazy(async () => ({ default: (await loadCheck()).CheckPage }));
const loadResult = () => import('#pages/result/result-page.tsx');
const OwnResultPage = lazy(async () => ({ default: (await loadResult()).OwnResultPage }));
const KeptResultPage = lazy(async () => ({ default: (await loadResult()).KeptResultPage }));
const SharedResultPage = lazy(async () => ({ default: (await loadResult()).SharedResultPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('#pages/settings/settings-page.tsx')).SettingsPage,
}));
const MorePages = lazy(async () => ({
  default: (await import('./more-pages.tsx')).MorePages,
}));

const runLater = () => void Promise.all([loadCheck(), loadResult(), loadCharts()]);

/** Not while something is being drawn. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else setTimeout(act, 1_000);
}

/** The result and its charts: fetched in the last third of the questions, run where the answers are checked. */
function useEarlyResult(): void {
  const { pathname } = useLocation();
  const draft = useDraft((state) => state.draft);
  const near = draft !== undefined && draft.place >= (draft.asked.length * 2) / 3;
  const isAsking = near && pathname.startsWith('/question');
  const isChecking = pathname === addresses.check;
  useEffect(() => {
    if (isAsking) whenIdle(fetchLater);
  }, [isAsking]);
  useEffect(() => {
    if (isChecking) whenIdle(runLater);
  }, [isChecking]);
}

function FramedPages() {
  return (
    <Routes>
      <Route element={<Layout notices={notices} />}>
        <Route path={addresses.home} element={<HomePage kept={kept} />} />
        <Route path={addresses.start} element={<StartPage kept={kept} />} />
        <Route path={addresses.check} element={<CheckPage />} />
        <Route path={addresses.result} element={<OwnResultPage />} />
        <Route path={addresses.keptResult} element={<KeptResultPage />} />
        <Route path={addresses.shared} element={<SharedResultPage />} />
        <Route path={addresses.settings} element={<SettingsPage />} />
        <Route path="*" element={<MorePages />} />
      </Route>
    </Routes>
  );
}

/** A link followed while the built page was being taken over, in slices, was heard by nobody: it is followed now. */
function useMissedLink(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    // Longer than "#/": not the home page any more.
    if (pathname === addresses.home && window.location.hash.length > 2) followAddress();
  }, [pathname]);
}

function Pages() {
  useEarlyResult();
  useMissedLink();
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
