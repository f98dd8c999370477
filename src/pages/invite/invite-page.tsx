import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { addresses } from '#state/addresses.ts';
import { frameWords } from '#state/frame-words.ts';
import { useInvites, withdraw } from '#state/invites.ts';
import { canSeal } from '#state/keys.ts';
import { usePeople } from '#state/people.ts';
import { text, textParts } from '#state/wording.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { UndoRow } from '#ui/undo-row.tsx';
import { InviteForm } from './invite-form.tsx';
import { InviteRow } from './invite-row.tsx';
import { KeyNotice } from './key-notice.tsx';
import { PlainWay } from './plain-way.tsx';
import './invite.css';
import '#state/desk-wording.ts';

interface Removed {
  readonly name: string;
  readonly undo: () => void;
}

function InviteList({ fresh }: { readonly fresh: ReadonlySet<string> }) {
  const invites = useInvites((state) => state.invites);
  const [removed, setRemoved] = useState<Removed>();
  return (
    <section className="stack-wide">
      <h2>{text('invite.list')}</h2>
      <p className="small muted">
        {text(invites.length === 0 ? 'invite.none' : 'invite.list-note')}
      </p>
      {fresh.size > 0 && <p role="status">{text('invite.made', { count: fresh.size })}</p>}
      <ul className="invites">
        {invites.map((record) => (
          <InviteRow
            key={record.id}
            record={record}
            fresh={fresh.has(record.id)}
            onRemove={() => setRemoved({ name: record.name, undo: withdraw(record) })}
          />
        ))}
      </ul>
      <UndoRow
        of={removed}
        undo={text('invite.undo')}
        onUndo={(gone) => {
          gone.undo();
          setRemoved(undefined);
        }}
      >
        {(gone) => (
          <RichText parts={textParts('invite.removed', { name: <bdi>{gone.name}</bdi> })} />
        )}
      </UndoRow>
      {invites.length > 0 && (
        <p>
          <Link to={addresses.inbox}>{text('invite.inbox')}</Link>
        </p>
      )}
    </section>
  );
}

/** Asks people for their own answers or for their view of somebody. Nothing is sent from here. */
export function InvitePage() {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [query] = useSearchParams();
  const asked = query.get('about');
  const about = usePeople(({ people }) => people.find(({ id }) => id === asked));
  const onMade = (ids: readonly string[]) => setFresh(new Set(ids));
  return (
    <div className="narrow stack-wide">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('invite.page') })}>
          {text('invite.title')}
        </PageHeading>
        <p className="lead">{text('invite.lead')}</p>
      </header>
      <OwnWindow words={frameWords()}>
        <KeyNotice />
        {canSeal() ? (
          <InviteForm key={about?.id ?? ''} about={about} onMade={onMade} />
        ) : (
          <PlainWay />
        )}
      </OwnWindow>
      <InviteList fresh={fresh} />
    </div>
  );
}
