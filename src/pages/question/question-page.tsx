import { useEffect, useRef } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router-dom';
import { answerIn, type Draft } from '#core/draft.ts';
import { itemOf } from '#core/pack.ts';
import { addresses, questionAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { minutesToShow, secondsLeft } from './pace.ts';
import { ProgressBar } from './progress-bar.tsx';
import { Question } from './question.tsx';
import './question.css';

function Asking({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const [search] = useSearchParams();
  const shownMinutes = useRef(Number.POSITIVE_INFINITY);
  const seconds = secondsLeft(draft, index);
  const minutes = minutesToShow(seconds, shownMinutes.current);
  useEffect(() => {
    shownMinutes.current = minutes;
  }, [minutes]);

  const item = itemOf(pack, draft.asked[index] ?? '');
  if (!item) throw new Error(`question ${index + 1} is not in this pack`);
  const visiting = search.get('from') === 'check';
  const last = index === draft.asked.length - 1;
  const next = visiting || last ? addresses.check : questionAddress(index + 2);
  const before = index === 0 ? addresses.start : questionAddress(index);
  const label = visiting ? 'question.return' : last ? 'question.check' : 'question.continue';
  return (
    <>
      <ProgressBar
        done={index + (answerIn(draft, item.id) === undefined ? 0 : 1)}
        place={index + 1}
        total={draft.asked.length}
        minutes={minutes}
        seconds={seconds}
        back={visiting ? addresses.check : before}
      />
      <main className="quiz">
        <Question
          key={item.id}
          draft={draft}
          item={item}
          index={index}
          next={next}
          waits={visiting || last}
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
