import { Link } from 'react-router-dom';
import type { Pasted } from '#core/link/pasted.ts';
import { pageFor } from '#state/link-pages.ts';
import { text } from '#state/wording.ts';

/** A link that is no sealed reply: said what it is, and where it opens. */
export function PlainLink({ link: { kind, token } }: { readonly link: Pasted }) {
  if (kind === 'e') return null;
  const { address, state } = pageFor(token);
  return (
    <>
      <p>{text(`inbox.plain-${kind}`)}</p>
      <Link className="btn" to={address} state={state}>
        {text('inbox.plain-open')}
      </Link>
    </>
  );
}
