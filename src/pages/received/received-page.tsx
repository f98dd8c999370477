import { Navigate, useLocation } from 'react-router-dom';
import { linkProblemAddress } from '#state/addresses.ts';
import { tokenIn } from '#state/link-pages.ts';
import { opening } from '#state/open-link.ts';
import { text } from '#state/wording.ts';
import { useOpened } from '#ui/use-opened.ts';
import { ReceivedBrief } from './received-brief.tsx';
import { ReceivedRatings } from './received-ratings.tsx';
import '#ui/fields.css';
import '#state/desk-wording.ts';

/** Ratings or a role brief that came in a link. Nothing is kept before somebody says so. */
export function ReceivedPage() {
  const opened = useOpened(tokenIn(useLocation().state), opening);
  if (!opened) return null;
  if (!opened.ok) return <Navigate to={linkProblemAddress(opened.code)} replace />;
  const link = opened.value;
  const title = text('app.title', { page: text('received.page') });
  if (link.kind === 'ratings') return <ReceivedRatings key={link.token} {...link} title={title} />;
  if (link.kind === 'brief') return <ReceivedBrief key={link.token} {...link} title={title} />;
  return <Navigate to={linkProblemAddress('none')} replace />;
}
