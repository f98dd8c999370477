/** How pages open a token that stands in their address, packs of earlier releases included. */
import { type OpenedLink, openAnyLink } from '#core/link/any-link.ts';
import type { LinkError } from '#core/link/codes.ts';
import type { Outcome } from '#core/outcome.ts';
import { fetchPackFor, packs } from './pack.ts';

export const opening = {
  open: (token: string): Outcome<OpenedLink, LinkError> => openAnyLink(token, packs),
  isMissing: (opened: Outcome<OpenedLink, LinkError>): boolean =>
    !opened.ok && opened.code === 'unknown-pack',
  fetch: fetchPackFor,
};
