import { useLayoutEffect } from 'react';
import { optionValues } from '#core/pack.ts';
import { type Answer, noBasis } from '#core/sheet.ts';

interface AnswerKeys {
  /** Whether 1 to 5 and 0 choose. */
  readonly singleKeys: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onEnter: () => void;
}

const answerOf = (key: string): Answer | undefined =>
  key === '0' ? noBasis : optionValues.find((value) => String(value) === key);

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])');

/** Buttons and links answer to Enter themselves, and so does the form around the radios. */
const hasOwnEnter = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a, input, summary') !== null;

/** Keys for the whole page, so that nothing needs the focus first. */
export function useAnswerKeys({ singleKeys, onAnswer, onEnter }: AnswerKeys): void {
  // Before painting: a fast key must find the question it sees.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      if (event.key === 'Enter') {
        // A held key must not run through the questions.
        if (event.repeat) event.preventDefault();
        else if (!hasOwnEnter(event.target)) onEnter();
        return;
      }
      const answer = singleKeys ? answerOf(event.key) : undefined;
      if (answer === undefined) return;
      event.preventDefault();
      onAnswer(answer);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [singleKeys, onAnswer, onEnter]);
}
