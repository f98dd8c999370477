import { text } from '#state/wording.ts';
import { CopyText } from '#ui/copy-text.tsx';

/** Where browsers offer no cryptography: the way without it. */
export const PlainWay = () => (
  <section className="notice stack">
    <h2>{text('invite.plain-title')}</h2>
    <p>{text('invite.plain-text')}</p>
    <CopyText
      label={text('invite.plain-message')}
      value={`${text('invite.plain')}\n\n${window.location.href.split('#', 1)[0] ?? ''}`}
      copy={text('invite.copy-message')}
      copied={text('invite.copied')}
      failed={text('invite.copy-failed')}
    />
  </section>
);
