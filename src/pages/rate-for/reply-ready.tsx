import { useEffect, useState } from 'react';
import { makeRatingsToken } from '#core/link/any-link.ts';
import type { Invite } from '#core/link/invite-body.ts';
import type { RatingsFor } from '#core/link/observer-body.ts';
import { frameWords } from '#state/frame-words.ts';
import { sealFor } from '#state/sealing.ts';
import { replyMessage, sendWords } from '#state/send-words.ts';
import { text, textParts } from '#state/wording.ts';
import { linkTo } from '#ui/link-to.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { SendParts } from '#ui/send-parts.tsx';
import { UndoRow } from '#ui/undo-row.tsx';

interface Ready {
  readonly token: string;
  readonly sealed: boolean;
}

async function replyTo(invite: Invite, ratings: RatingsFor): Promise<Ready> {
  const sealed = await sealFor(invite, { kind: 'ratings', ...ratings });
  return sealed.ok
    ? { token: sealed.value, sealed: true }
    : { token: makeRatingsToken(ratings), sealed: false };
}

/** The ratings, sealed and ready to be sent. */
export function ReplyReady(props: {
  readonly invite: Invite;
  /** Of the invite. */
  readonly token: string;
  readonly ratings: RatingsFor;
  /** The person said that it was sent. */
  readonly sent: boolean;
  readonly onSent: (sent: boolean) => void;
  readonly onChange: () => void;
}) {
  const { invite, token, ratings, sent, onSent, onChange } = props;
  const [ready, setReady] = useState<Ready | 'failed'>();
  useEffect(() => {
    replyTo(invite, ratings).then(setReady, () => setReady('failed'));
  }, [invite, ratings]);
  if (!ready) return null;
  if (ready === 'failed') return <p role="alert">{text('send.failed')}</p>;
  const link = linkTo(ready.token);
  const business = invite.business || text('invited.someone');
  return (
    <section className="stack">
      <h2>{text(sent ? 'rate-for.sent' : 'rate-for.done')}</h2>
      <p>
        {ready.sealed ? (
          <RichText parts={textParts('rate-for.holds', { business: <bdi>{business}</bdi> })} />
        ) : (
          text('rate-for.holds-plain')
        )}
      </p>
      <SendParts link={link} message={replyMessage(link)} words={sendWords()} />
      <div className="row">
        {!sent && (
          <OwnWindow words={frameWords()} hash={`#${token}`}>
            <button type="button" className="btn" onClick={() => onSent(true)}>
              {text('send.sent')}
            </button>
          </OwnWindow>
        )}
        <button type="button" className="btn" onClick={onChange}>
          {text('rate-for.change')}
        </button>
      </div>
      <UndoRow of={sent || undefined} undo={text('send.not-sent')} onUndo={() => onSent(false)}>
        {() => text('rate-for.erased')}
      </UndoRow>
    </section>
  );
}
