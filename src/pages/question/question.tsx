import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { answerIn, type Draft, partOf } from '#core/draft.ts';
import type { Item } from '#core/pack.ts';
import type { Answer } from '#core/sheet.ts';
import { useDraft } from '#state/draft.ts';
import { usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { KeysHint } from './keys-hint.tsx';
import { Options } from './options.tsx';
import { SavedNote } from './saved-note.tsx';
import { useAnswerKeys } from './use-answer-keys.ts';

/** Long enough to see one's choice, short enough not to wait for it. */
const quickAdvanceMs = 300;
/** The second tap of a double tap lands on the next question within this. */
const doubleTapMs = 500;
/** Longer than this on one question is a break, not thinking. */
const longestThinkingMs = 120_000;
const thinkingMs = (since: number) => Math.min(performance.now() - since, longestThinkingMs);

const parts = ['question.part-1', 'question.part-2', 'question.part-3', 'question.part-4'] as const;

interface QuestionProps {
  readonly draft: Draft;
  readonly item: Item;
  readonly index: number;
  /** Moves to what comes next, after so many milliseconds spent here. */
  readonly onGoOn: (milliseconds: number) => void;
  /** Come from the overview: going on is then always a decision. */
  readonly visiting: boolean;
  /** Nothing comes after this one. */
  readonly ends: boolean;
  readonly continueLabel: string;
}

export function Question({
  draft,
  item,
  index,
  onGoOn,
  visiting,
  ends,
  continueLabel,
}: QuestionProps) {
  const { answer: keepAnswer, clear, skip } = useDraft.getState();
  const { quickAdvance, singleKeys } = usePreferences();
  const form = useRef<HTMLFormElement>(null);
  const shownAt = useRef(0);
  const left = useRef(false);
  const endsNow = useRef(ends);
  const timer = useRef<{ readonly id: number; readonly option: Element } | null>(null);
  const chosen = answerIn(draft, item.id);
  const total = Math.max(draft.started, index + 1);
  const part = partOf(draft, index);

  useEffect(() => {
    endsNow.current = ends;
  }, [ends]);

  // Before painting: a fast key belongs to the question that is seen.
  useLayoutEffect(() => {
    shownAt.current = performance.now();
    left.current = false;
    useDraft.getState().visit(index);
    return () => {
      if (timer.current) clearTimeout(timer.current.id);
      timer.current = null;
      // Going on has counted it; other ways out have not.
      if (!left.current) useDraft.getState().leave(thinkingMs(shownAt.current));
    };
  }, [index]);

  const goOn = useCallback(() => {
    left.current = true;
    if (timer.current) clearTimeout(timer.current.id);
    onGoOn(thinkingMs(shownAt.current));
  }, [onGoOn]);

  const leave = useCallback(() => {
    if (left.current) return;
    // Asked of the store: a key and Enter may come faster than a drawing.
    const now = useDraft.getState().draft;
    if (now && answerIn(now, item.id) === undefined) skip(item.id);
    goOn();
  }, [skip, item.id, goOn]);

  const choose = useCallback(
    (answer: Answer) => {
      // Between leaving and the next question being drawn, a key belongs to neither.
      if (left.current) return;
      // Changing one's mind within the moment of grace stops the advance.
      const other = timer.current?.option.querySelector('input')?.value !== String(answer);
      if (timer.current && other) {
        clearTimeout(timer.current.id);
        timer.current = null;
      }
      keepAnswer(item.id, answer);
    },
    [keepAnswer, item.id],
  );

  const chooseByKey = useCallback(
    (answer: Answer) => {
      choose(answer);
      form.current?.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.focus();
    },
    [choose],
  );

  /** Only a real pointer counts its clicks; keys and scripts leave the count at 0. */
  const pointed = (event: MouseEvent) => {
    if (event.detail === 0) return;
    if (event.detail > 1 && performance.now() - shownAt.current < doubleTapMs) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const tapped = event.target instanceof Element ? event.target.closest('label') : null;
    if (!tapped || !quickAdvance || visiting || chosen !== undefined || left.current) return;
    const advance = () => {
      timer.current = null;
      // The end is always a decision.
      if (!endsNow.current) goOn();
    };
    timer.current ??= { id: window.setTimeout(advance, quickAdvanceMs), option: tapped };
  };

  useAnswerKeys({ singleKeys, onAnswer: chooseByKey, onEnter: leave });

  return (
    <form
      ref={form}
      className="quiz-form"
      onClickCapture={pointed}
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <fieldset>
        <legend>
          <span className="quiz-part small muted">
            {part === 4
              ? text('question.more')
              : text('question.part', { part: part + 1, name: text(parts[part]) })}
          </span>
          {/* A new heading each time, so that it takes the focus anew; the rest of the page stays and changes. */}
          <PageHeading
            key={item.id}
            title={text('app.title', { page: text('question.page', { place: index + 1, total }) })}
          >
            {item.text}
          </PageHeading>
        </legend>
        {part === 4 && <p className="muted quiz-hint">{text('question.more-why')}</p>}
        <p className="muted quiz-hint">
          {text(item.kind === 'ladder' ? 'question.hint-ladder' : 'question.hint-frequency')}
        </p>
        <Options item={item} answer={chosen} onAnswer={choose} />
      </fieldset>
      <SavedNote />
      <div className="quiz-bottom">
        <button type="submit" className={chosen === undefined ? 'btn' : 'btn primary'}>
          {chosen === undefined ? text('question.skip') : continueLabel}
        </button>
        {chosen !== undefined && (
          <button type="button" className="link-button" onClick={() => clear(item.id)}>
            {text('question.clear')}
          </button>
        )}
        {singleKeys && chosen === undefined && <KeysHint />}
      </div>
    </form>
  );
}
