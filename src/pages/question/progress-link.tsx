import { useState } from 'react';
import { useDraft } from '#state/draft.ts';
import { text } from '#state/wording.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { linkTo } from '#ui/link-to.ts';

/** The way to take the answers along where they are not kept: as they stand when it is asked for. */
export function ProgressLink() {
  const { draft, pack, invite } = useDraft();
  const [made, setMade] = useState<{ readonly of: typeof draft; readonly link: string }>();
  const make = async () => {
    if (!draft) return;
    const { makeDraftToken } = await import('#core/link/draft-link.ts');
    setMade({ of: draft, link: linkTo(makeDraftToken(pack, draft, invite)) });
  };
  if (made === undefined || made.of !== draft) {
    return (
      <button type="button" className="btn" onClick={() => void make()}>
        {text('question.progress-show')}
      </button>
    );
  }
  return (
    <CopyField
      label={text('question.progress-link')}
      value={made.link}
      copy={text('share.copy')}
      copied={text('share.copied')}
      failed={text('share.copy-failed')}
    />
  );
}
