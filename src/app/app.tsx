import { lazy, Suspense, useEffect } from 'react';
import { HashRouter, Route, Routes, useLocation } from 'react-router-dom';
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

/** Fetches what stands behind the questions without running it: running the charts would hold up a slow phone. */
function fetchLater(): void {
  const later = document.querySelector<HTMLMetaElement>('meta[name="later"]');
  // Once is enough.
  later?.remove();
  for (const file of later?.content.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
}

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
      <Route element={<Layout />}>
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
