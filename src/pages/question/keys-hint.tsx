import { text, textParts } from '#state/wording.ts';
import { RichText } from '#ui/rich-text.tsx';

/** For people with a keyboard; hidden by the style sheet where there is none. */
export const KeysHint = () => (
  <p className="small muted keys-hint">
    <RichText
      parts={textParts('question.keys', {
        first: <kbd>1</kbd>,
        last: <kbd>5</kbd>,
        enter: <kbd>{text('question.enter')}</kbd>,
      })}
    />
  </p>
);
