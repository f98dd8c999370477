import { useEffect, useId } from 'react';
import { makeResultToken } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { text } from '#state/wording.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { linkTo } from '#ui/link-to.ts';
import { QrCode } from '#ui/qr-code.tsx';
import { useCopy } from '#ui/use-copy.ts';

interface ShareLinkProps {
  readonly result: SharedResult;
  /** Whoever shares it is the person it is about. */
  readonly own: boolean;
}

/** Parts that not every link has. */
const furtherParts = ({ wants, brief, observers }: SharedResult) =>
  [
    wants && wants.size > 0 ? text('share.holds-wants') : '',
    brief ? text('share.holds-brief') : '',
    observers.length > 0 ? text('share.holds-ratings') : '',
  ].filter((words) => words !== '');

const mailTo = (message: string): string =>
  `mailto:?subject=${encodeURIComponent(text('share.message'))}&body=${encodeURIComponent(message)}`;

/** The answers as a link, in every way it may be sent. */
export function ShareLink({ result, own }: ShareLinkProps) {
  const fieldId = useId();
  const link = linkTo(makeResultToken(result));
  const { field, outcome, copy, forget } = useCopy<HTMLInputElement>(link);
  // Another link: what was said of the last one no longer holds.
  useEffect(forget, [link, forget]);
  const voice = own ? 'you' : result.name ? 'named' : 'unnamed';
  const message = `${text('share.words', { voice, name: result.name })}\n\n${link}`;
  const send = () => {
    // Closing the share sheet is a choice, not a failure.
    navigator.share({ title: text('share.message'), url: link }).catch(() => undefined);
  };
  const further = furtherParts(result);
  return (
    <>
      <p>{text('share.holds')}</p>
      {further.length > 0 && (
        <ul className="share-parts">
          {further.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div className="field">
        <label htmlFor={fieldId}>{text('share.link')}</label>
        <input
          id={fieldId}
          ref={field}
          className="share-link"
          readOnly
          value={link}
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div className="row">
        <button type="button" className="btn primary" onClick={copy}>
          {text('share.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" className="btn" onClick={send}>
            {text('share.send')}
          </button>
        )}
        <a className="btn" href={mailTo(message)}>
          {text('share.mail')}
        </a>
      </div>
      <p role="status" className="share-status">
        {outcome === 'copied' && text('share.copied')}
        {outcome === 'failed' && text('share.copy-failed')}
      </p>
      <Disclosure title={text('share.chat')}>
        <CopyText
          key={message}
          label={text('share.chat-label')}
          value={message}
          copy={text('share.chat-copy')}
          copied={text('share.chat-copied')}
          failed={text('share.chat-failed')}
        />
      </Disclosure>
      <Disclosure title={text('share.qr')}>
        <QrCode value={link} label={text('share.qr-label')} tooLong={text('share.qr-too-long')} />
        <p className="small muted">{text('share.qr-hint')}</p>
      </Disclosure>
    </>
  );
}
