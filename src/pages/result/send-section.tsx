import { useState } from 'react';
import { isoDate } from '#core/day.ts';
import type { Invite } from '#core/link/invite-body.ts';
import { makeResultToken } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import type { ResultRecord } from '#core/records.ts';
import { moment, today } from '#state/clock.ts';
import { useResults } from '#state/results.ts';
import { sealFor } from '#state/sealing.ts';
import { replyMessage, sendWords } from '#state/send-words.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { linkTo } from '#ui/link-to.ts';
import { RichText } from '#ui/rich-text.tsx';
import { SendParts } from '#ui/send-parts.tsx';
import './send-section.css';
import '#state/desk-wording.ts';

interface Ready {
  readonly token: string;
  readonly sealed: boolean;
}

function ReadyReply({ ready, business }: { readonly ready: Ready; readonly business: string }) {
  const link = linkTo(ready.token);
  return (
    <>
      <p>
        {ready.sealed ? (
          <RichText parts={textParts('send.holds', { business: <bdi>{business}</bdi> })} />
        ) : (
          text('send.holds-plain')
        )}
      </p>
      <SendParts link={link} message={replyMessage(link)} words={sendWords()} />
    </>
  );
}

/** Says that a result that was asked for is not sent yet, makes the reply, and remembers what the person says of it. */
export function SendSection(props: {
  readonly record: ResultRecord;
  readonly invite: Invite;
  readonly result: SharedResult;
}) {
  const { record, invite, result } = props;
  const keep = useResults((state) => state.keep);
  const [ready, setReady] = useState<Ready>();
  const [failed, setFailed] = useState(false);
  const business = invite.business || text('invited.someone');
  const make = async () => {
    const sealed = await sealFor(invite, { kind: 'result', result });
    setReady(
      sealed.ok
        ? { token: sealed.value, sealed: true }
        : { token: makeResultToken(result), sealed: false },
    );
  };
  const prepare = () => {
    setFailed(false);
    make().catch(() => setFailed(true));
  };
  const { sent, ...unsent } = record;
  const note = (day: number | undefined) =>
    keep({ ...unsent, changed: moment(), ...(day !== undefined && { sent: day }) });

  if (sent !== undefined && !ready) {
    return (
      <section className="notice send" aria-label={text('send.label')}>
        <p>{text('send.sent-on', { date: dateText(isoDate(sent)) })}</p>
        <div className="row">
          <button type="button" className="link-button" onClick={prepare}>
            {text('send.sent-again')}
          </button>
          <button type="button" className="link-button" onClick={() => note(undefined)}>
            {text('send.not-sent')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section className="notice stack send no-print" aria-label={text('send.label')}>
      <p>
        <strong>{text('send.not-yet')}</strong>
      </p>
      <p>
        <RichText parts={textParts('send.text', { business: <bdi>{business}</bdi> })} />
      </p>
      {today() > invite.lastDay && (
        <p>{text('send.expired', { date: dateText(isoDate(invite.lastDay)) })}</p>
      )}
      {ready ? (
        <>
          <ReadyReply ready={ready} business={business} />
          <button
            type="button"
            className="btn"
            onClick={() => {
              note(today());
              setReady(undefined);
            }}
          >
            {text('send.sent')}
          </button>
        </>
      ) : (
        <button type="button" className="btn primary" onClick={prepare}>
          {text('send.prepare')}
        </button>
      )}
      <p className="small muted">{text('send.copy-own')}</p>
      {failed && <p role="alert">{text('send.failed')}</p>}
    </section>
  );
}
