import { type ReactNode, startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

function Drawn({ children, then }: { readonly children: ReactNode; readonly then: () => void }) {
  useEffect(then, [then]);
  return children;
}

/**
 * Draws once, out of sight, what will be asked for soon, and forgets it: what a browser runs for the first time takes it
 * much longer. React renders it in slices, between which a touch is answered; effects run in one go. Nothing in it may
 * reach beyond its own elements, as what sets the title or the focus does. Where it fails nothing happens: whoever asks
 * for it is told then.
 */
export function drawAhead(children: ReactNode): void {
  const root = createRoot(document.createElement('div'), { onUncaughtError: () => undefined });
  // One turn later: a root cannot go while it is drawn.
  const forget = () => void setTimeout(() => root.unmount());
  startTransition(() => root.render(<Drawn then={forget}>{children}</Drawn>));
}
