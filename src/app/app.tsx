import { Suspense, useEffect } from 'react';
import { HashRouter, Route, Routes, useLocation } from 'react-router-dom';
import { QuestionPage } from '#pages/question/question-page.tsx';
import { StartPage } from '#pages/start/start-page.tsx';
import { addresses } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { later } from '#ui/later.tsx';
import { fetchLater } from './fetch-later.ts';
import { followAddress } from './follow-address.ts';
import { Layout } from './layout.tsx';
import { fetchPage, MorePages } from './more.ts';
import { ProblemBoundary } from './problem-boundary.tsx';
import { StorageGate } from './storage-gate.tsx';

/** In place of what a page can do without. The guard in the built page says that something is missing. */
function missing(): () => null {
  window.dispatchEvent(new Event('unfetched'));
  return () => null;
}

/** Fetched as soon as this file has started, but not waited for: it stands below the rest of its pages. */
const keptResults = Promise.resolve()
  .then(() => import('./kept-results.tsx'))
  .then(({ KeptResults }) => KeptResults, missing);
const KeptResults = later(() => keptResults);
const kept = (
  <Suspense fallback={null}>
    <KeptResults />
  </Suspense>
);

const Notices = later(() => import('./notices.tsx').then(({ Notices: Found }) => Found, missing));
const notices = (
  <Suspense fallback={null}>
    <Notices />
  </Suspense>
);

/** The built page shows it already: its code follows. */
const HomePage = later(async () => (await import('#pages/home/home-page.tsx')).HomePage);

const CheckPage = later(async () => (await import('#pages/check/check-page.tsx')).CheckPage);
const loadResult = () => import('#pages/result/result-page.tsx');
const ResultPage = later(async () => (await loadResult()).ResultPage);

/** The result and the way there, which leads past the wishes. Whoever then goes there is told of a failure. */
async function runLater(): Promise<void> {
  await Promise.all([ResultPage.fetch(), fetchPage(addresses.wants)]);
  const charts = await (await loadResult()).prepareResult();
  (await import('./draw-ahead.tsx')).drawAhead(charts);
}

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
    if (isChecking) whenIdle(() => runLater().catch(() => undefined));
  }, [isChecking]);
}

function FramedPages() {
  return (
    <Routes>
      <Route element={<Layout notices={notices} />}>
        <Route path={addresses.home} element={<HomePage kept={kept} />} />
        <Route path={addresses.start} element={<StartPage kept={kept} />} />
        <Route path={addresses.check} element={<CheckPage />} />
        <Route path={addresses.result} element={<ResultPage of="own" />} />
        <Route path={addresses.keptResult} element={<ResultPage of="kept" />} />
        <Route path={addresses.shared} element={<ResultPage of="shared" />} />
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
