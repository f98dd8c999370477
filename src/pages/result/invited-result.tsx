import { type ReactNode, useMemo } from 'react';
import { openAnyLink } from '#core/link/any-link.ts';
import type { Invite } from '#core/link/invite-body.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { packs } from '#state/pack.ts';
import { useResults } from '#state/results.ts';
import { later } from '#ui/later.tsx';

const SendSection = later(async () => (await import('./send-section.tsx')).SendSection);

function inviteOf(token: string | undefined): Invite | undefined {
  const opened = token === undefined ? undefined : openAnyLink(token, packs);
  return opened?.ok && opened.value.kind === 'invite' ? opened.value.invite : undefined;
}

interface InvitedResultProps {
  readonly id: string | undefined;
  readonly result: SharedResult;
  readonly children: (result: SharedResult) => ReactNode;
}

/** A result that answers an invite: held against what the invite asks, and ready to be sent. Any other is left as it is. */
export function InvitedResult({ id, result, children }: InvitedResultProps) {
  const record = useResults(({ results }) => results.find((one) => one.id === id));
  const invite = useMemo(() => inviteOf(record?.invite), [record?.invite]);
  const asked = useMemo(() => {
    const brief = invite?.brief;
    return brief?.pack.hash === result.pack.hash ? { ...result, brief: brief.brief } : result;
  }, [invite, result]);
  return (
    <>
      {record && invite && (
        <SendSection key={record.token} record={record} invite={invite} result={asked} />
      )}
      {children(asked)}
    </>
  );
}
