import { useState } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import type { Invite } from '#core/link/invite-body.ts';
import type { RatingsFor } from '#core/link/observer-body.ts';
import { linkProblemAddress } from '#state/addresses.ts';
import { tokenIn } from '#state/link-pages.ts';
import { opening } from '#state/open-link.ts';
import { text, textParts } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { useOpened } from '#ui/use-opened.ts';
import { RatingForm } from './rating-form.tsx';
import { ReplyReady } from './reply-ready.tsx';
import './rate-for.css';
import '#state/desk-wording.ts';

function Rating({ invite }: { readonly invite: Invite & { readonly purpose: 'rate-person' } }) {
  const [made, setMade] = useState<RatingsFor>();
  const [ready, setReady] = useState(false);
  const { person, business } = invite;
  return (
    <div className="narrow stack-wide rate-for">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('rate-for.page', { person }) })}>
          <RichText parts={textParts('rate-for.title', { person: <bdi>{person}</bdi> })} />
        </PageHeading>
        <p className="lead">{text('rate-for.lead')}</p>
      </header>
      {ready && made && (
        <ReplyReady invite={invite} ratings={made} onChange={() => setReady(false)} />
      )}
      <div hidden={ready}>
        <RatingForm
          about={person}
          business={business || text('invited.someone')}
          onDone={(ratings) => {
            setMade(ratings);
            setReady(true);
          }}
        />
      </div>
    </div>
  );
}

/** Somebody who was asked describes what they saw a person do. */
export function RateForPage() {
  const token = tokenIn(useLocation().state);
  const opened = useOpened(token, opening);
  if (!opened) return null;
  if (!opened.ok) return <Navigate to={linkProblemAddress(opened.code)} replace />;
  const { value } = opened;
  if (value.kind !== 'invite' || value.invite.purpose !== 'rate-person') {
    return <Navigate to={linkProblemAddress('none')} replace />;
  }
  return <Rating key={token} invite={value.invite} />;
}
