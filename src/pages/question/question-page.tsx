import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { type Draft, draftStep } from '#core/draft.ts';
import { itemOf, type Pack } from '#core/pack.ts';
import { addresses, questionAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { measureFor } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { minutesToShow, secondsLeft } from './pace.ts';
import { type Progress, ProgressBar } from './progress-bar.tsx';
import { Question } from './question.tsx';
import './question.css';

const isAnswered = ({ asked, answers }: Draft, index: number): boolean =>
  answers.some(([id]) => id === asked[index]);

/** Minutes as shown before are remembered, so that they never jump up. */
function useProgress(pack: Pack, draft: Draft, index: number): Progress {
  const shownMinutes = useRef(Number.POSITIVE_INFINITY);
  const seconds = secondsLeft(draft, index);
  const minutes = minutesToShow(seconds, shownMinutes.current);
  useEffect(() => {
    shownMinutes.current = minutes;
  }, [minutes]);
  const place = index + 1;
  const { started, asked } = draft;
  if (index >= started) return { kind: 'more', place, most: pack.items.length - asked.length };
  return {
    kind: 'set',
    place,
    total: started,
    done: index + Number(isAnswered(draft, index)),
    minutes,
    seconds,
  };
}

/** The last questions of the set, while which are read choosing is tried out. */
const triedOut = 6;

/** The first choices of a fresh page take ten times as long as later ones: they are made while nobody waits. */
function useChoosingTriedOut(pack: Pack, draft: Draft, index: number): void {
  const near = index < draft.started && index >= draft.started - triedOut;
  useEffect(() => {
    if (!near || !('requestIdleCallback' in window)) return;
    const now = useDraft.getState().draft;
    const id = window.requestIdleCallback(() => now && draftStep(pack, measureFor(pack), now));
    return () => window.cancelIdleCallback(id);
  }, [near, pack, index]);
}

/** After the last question asked so far: the next one, or the end. */
function useGoOn(draft: Draft, index: number, visiting: boolean) {
  const pack = useDraft((state) => state.pack);
  const navigate = useNavigate();
  const last = index === draft.asked.length - 1;
  const answered = isAnswered(draft, index);
  // Worked out as soon as there is an answer, so that the button says where it leads.
  const ends = useMemo(
    () => last && answered && draftStep(pack, measureFor(pack), draft).kind === 'stop',
    [last, answered, draft, pack],
  );
  const goOn = useCallback(
    (milliseconds: number) => {
      const { draft: now, ask, leave } = useDraft.getState();
      const more = now && index < now.asked.length - 1;
      const step = now && !visiting && !more && draftStep(pack, measureFor(pack), now);
      if (step && step.kind === 'ask') ask(step.item);
      const goesOn = !visiting && (more || (step && step.kind === 'ask'));
      leave(milliseconds, goesOn ? index + 1 : undefined);
      void navigate(goesOn ? questionAddress(index + 2) : addresses.check);
    },
    [visiting, index, pack, navigate],
  );
  return { ends, goOn };
}

function Asking({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const [search] = useSearchParams();
  const visiting = search.get('from') === 'check';
  const pack = useDraft((state) => state.pack);
  const progress = useProgress(pack, draft, index);
  const { ends, goOn } = useGoOn(draft, index, visiting);
  useChoosingTriedOut(pack, draft, index);
  // Each begins at its top, wherever on a small screen one was on the page before.
  useLayoutEffect(() => {
    if (index >= 0) window.scrollTo(0, 0);
  }, [index]);
  const item = itemOf(pack, draft.asked[index] ?? '');
  if (!item) throw new Error(`question ${index + 1} is not in this pack`);
  const before = index === 0 ? addresses.start : questionAddress(index);
  const label = visiting ? 'question.return' : ends ? 'question.check' : 'question.continue';
  return (
    <>
      <ProgressBar progress={progress} back={visiting ? addresses.check : before} />
      <main className="quiz">
        <Question
          draft={draft}
          item={item}
          index={index}
          onGoOn={goOn}
          visiting={visiting}
          ends={ends}
          continueLabel={text(label)}
        />
      </main>
    </>
  );
}

/** One question. Its place stands in the address, so the browser's Back is the page's Back. */
export function QuestionPage() {
  const { place = '' } = useParams();
  const draft = useDraft((state) => state.draft);
  if (!draft) return <Navigate to={addresses.start} replace />;
  const index = Number(place) - 1;
  if (draft.asked[index] === undefined) {
    return <Navigate to={questionAddress(draft.place + 1)} replace />;
  }
  return <Asking draft={draft} index={index} />;
}
