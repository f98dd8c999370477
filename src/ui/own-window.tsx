import type { ReactNode } from 'react';
import { isFramed } from './is-framed.ts';

/** The same page, or the one of a token, outside any frame. */
const fullAddress = (hash = window.location.hash): string => `${window.location.pathname}${hash}`;

interface OwnWindowProps {
  readonly words: {
    /** Says why it is not done here. */
    readonly note: string;
    readonly open: string;
  };
  /** Where it is done, if not at this address. */
  readonly hash?: string;
  /** What the full page offers here; none where it stands elsewhere on this page. */
  readonly children?: ReactNode;
}

/** What deletes or opens something is not offered in a frame, where a click can be lured: only a link to the full page. */
export function OwnWindow({ words, hash, children }: OwnWindowProps) {
  if (!isFramed()) return children;
  return (
    <div className="notice stack">
      <p>{words.note}</p>
      <a className="btn" href={fullAddress(hash)} target="_blank" rel="noopener">
        {words.open}
      </a>
    </div>
  );
}
