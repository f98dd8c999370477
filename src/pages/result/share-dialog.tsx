import { useId, useState } from 'react';
import { isTooLong, makeResultToken } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { text, textParts } from '#state/wording.ts';
import { Dialog } from '#ui/dialog.tsx';
import { linkTo } from '#ui/link-to.ts';
import { RichText } from '#ui/rich-text.tsx';
import { Switch } from '#ui/switch.tsx';
import { useCopy } from '#ui/use-copy.ts';

const linkOf = (result: SharedResult) => linkTo(makeResultToken(result));

interface ShareDialogProps {
  readonly result: SharedResult;
  readonly onClose: () => void;
}

/** Print and files are still there for a result that no link holds. */
export const ShareDialog = ({ result, onClose }: ShareDialogProps) =>
  isTooLong(result) ? (
    <Dialog title={text('share.title')} onClose={onClose}>
      <p>{text('result.too-long')}</p>
      <div className="row">
        <button type="button" className="btn" onClick={onClose}>
          {text('share.close')}
        </button>
      </div>
    </Dialog>
  ) : (
    <LinkDialog result={result} onClose={onClose} />
  );

function LinkDialog({ result, onClose }: ShareDialogProps) {
  const [withName, setWithName] = useState(true);
  const fieldId = useId();
  const link = linkOf(withName ? result : { ...result, name: '' });
  const { field, outcome, copy, forget } = useCopy<HTMLInputElement>(link);

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
            forget();
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
        <button type="button" className="btn primary" onClick={copy}>
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
        {outcome === 'copied' && text('share.copied')}
        {outcome === 'failed' && text('share.copy-failed')}
      </p>
    </Dialog>
  );
}
