/** Which pack a link needs, known before it is opened. */
import { briefBytesIn } from './invite-layout.ts';
import { packHashIn } from './result-body.ts';
import { tokenFrom } from './token.ts';

/** The hash of the pack that a token needs, where it is sound and needs one. */
export function packHashOf(token: string): string | undefined {
  const found = tokenFrom(token);
  if (!found || found.kind === 'e') return undefined;
  const body = found.kind === 'i' ? briefBytesIn(found.bytes) : found.bytes;
  return body && packHashIn(body);
}
