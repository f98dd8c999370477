/** What goes back to whoever invited: for their eyes alone. */
import type { Invite } from '#core/link/invite-body.ts';
import type { Reply } from '#core/link/seal.ts';
import type { Outcome } from '#core/outcome.ts';

/** The library is fetched with the first reply. */
export async function sealFor(invite: Invite, reply: Reply): Promise<Outcome<string, 'no-crypto'>> {
  const { sealReply } = await import('#core/link/seal.ts');
  return sealReply(invite, reply);
}
