import { useId, useRef, useState } from 'react';
import { makeResultToken } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { text, textParts } from '#state/wording.ts';
import { Dialog } from '#ui/dialog.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Switch } from '#ui/switch.tsx';

const linkOf = (result: SharedResult) =>
  `${window.location.href.split('#', 1)[0] ?? ''}#${makeResultToken(result)}`;

type CopyState = 'idle' | 'copied' | 'failed';

interface ShareDialogProps {
  readonly result: SharedResult;
  readonly onClose: () => void;
}

export function ShareDialog({ result, onClose }: ShareDialogProps) {
  const [withName, setWithName] = useState(true);
  const [copy, setCopy] = useState<CopyState>('idle');
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const link = linkOf(withName ? result : { ...result, name: '' });

  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopy('copied');
    } catch {
      // Focused as well: a selection without the focus is not copied everywhere.
      field.current?.focus();
      field.current?.select();
      setCopy('failed');
    }
  };
  const send = () => {
    // Closing the share sheet is a choice, not a failure.
    navigator.share({ title: text('share.message'), url: link }).catch(() => undefined);
  };

  return (
    <Dialog title={text('share.title')} onClose={onClose}>
      <p>{text('share.holds')}</p>
      {result.name && (
        <Switch
          on={withName}
          onChange={(on) => {
            setWithName(on);
            setCopy('idle');
          }}
        >
          <span>
            <RichText parts={textParts('share.name', { name: <bdi>{result.name}</bdi> })} />
          </span>
        </Switch>
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
        <button type="button" className="btn primary" onClick={() => void copyLink()}>
          {text('share.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" className="btn" onClick={send}>
            {text('share.send')}
          </button>
        )}
        <button type="button" className="btn ghost" onClick={onClose}>
          {text('share.close')}
        </button>
      </div>
      <p role="status" className="share-status">
        {copy === 'copied' && text('share.copied')}
        {copy === 'failed' && text('share.copy-failed')}
      </p>
    </Dialog>
  );
}
