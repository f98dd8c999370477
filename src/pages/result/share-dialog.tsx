import { useId, useState } from 'react';
import { isTooLong } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { text, textParts } from '#state/wording.ts';
import { Dialog } from '#ui/dialog.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Switch } from '#ui/switch.tsx';
import { ShareLink } from './share-link.tsx';
import { SharePicture } from './share-picture.tsx';

const ways = ['link', 'picture'] as const;
type Way = (typeof ways)[number];

interface ShareDialogProps {
  readonly result: SharedResult;
  readonly own?: boolean;
  readonly onClose: () => void;
}

/** The answers as a link or the map as a picture, with or without the name. */
export function ShareDialog({ result, own = false, onClose }: ShareDialogProps) {
  // A picture, print and files are still there for a result that no link holds.
  const tooLong = isTooLong(result);
  const [way, setWay] = useState<Way>(tooLong ? 'picture' : 'link');
  const [withName, setWithName] = useState(true);
  const group = useId();
  const shared = withName ? result : { ...result, name: '' };
  return (
    <Dialog title={text('share.title')} onClose={onClose}>
      {tooLong ? (
        <p>{text('result.too-long')}</p>
      ) : (
        <fieldset className="choices">
          <legend>{text('share.what')}</legend>
          {ways.map((one) => (
            <label key={one}>
              <input type="radio" name={group} checked={way === one} onChange={() => setWay(one)} />
              {text(`share.what-${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      {result.name && (
        <Switch on={withName} onChange={setWithName}>
          <span>
            <RichText parts={textParts('share.name', { name: <bdi>{result.name}</bdi> })} />
          </span>
        </Switch>
      )}
      {way === 'link' ? <ShareLink result={shared} own={own} /> : <SharePicture result={shared} />}
      <div className="row">
        <button type="button" className="btn ghost" onClick={onClose}>
          {text('share.close')}
        </button>
      </div>
    </Dialog>
  );
}
