import { useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import type { Invite } from '#core/link/invite-body.ts';
import type { RatingsFor } from '#core/link/observer-body.ts';
import { personName } from '#core/person-name.ts';
import { emptyRatingDraft, type RatingDraft } from '#core/rating-draft.ts';
import { linkProblemAddress } from '#state/addresses.ts';
import { today } from '#state/clock.ts';
import { frameWords } from '#state/frame-words.ts';
import { tokenIn } from '#state/link-pages.ts';
import { opening } from '#state/open-link.ts';
import { pack } from '#state/pack.ts';
import { type KeptRatings, openKeptRatings } from '#state/rating-draft.ts';
import { text, textParts } from '#state/wording.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { UndoRow } from '#ui/undo-row.tsx';
import { useOpened } from '#ui/use-opened.ts';
import { RatingForm } from './rating-form.tsx';
import { ReplyReady } from './reply-ready.tsx';
import './rate-for.css';
import '#state/desk-wording.ts';

type RatingInvite = Invite & { readonly purpose: 'rate-person' };

interface RatingProps {
  readonly token: string;
  readonly invite: RatingInvite;
  readonly kept: KeptRatings;
}

function Rating({ token, invite, kept }: RatingProps) {
  const [draft, setDraft] = useState(kept.draft);
  const [erased, setErased] = useState<RatingDraft>();
  const [made, setMade] = useState<RatingsFor>();
  const [ready, setReady] = useState(false);
  const [sent, setSent] = useState(false);
  const { person, business } = invite;
  const change = (next: RatingDraft) => {
    setDraft(next);
    setErased(undefined);
    kept.keep(next);
  };
  const erase = () => {
    kept.erase();
    setErased(draft);
    setDraft(emptyRatingDraft);
  };
  const finish = () => {
    const { rater, sheet } = draft;
    setMade({
      pack,
      ratings: { rater: personName(rater), about: person, sheet, day: today(), extras: [] },
    });
    setSent(false);
    setReady(true);
  };
  const noteSent = (isSent: boolean) => {
    if (isSent) kept.erase();
    else kept.keep(draft);
    setSent(isSent);
  };
  return (
    <div className="narrow stack-wide rate-for">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('rate-for.page', { person }) })}>
          <RichText parts={textParts('rate-for.title', { person: <bdi>{person}</bdi> })} />
        </PageHeading>
        <p className="lead">{text('rate-for.lead')}</p>
      </header>
      {ready && made && (
        <ReplyReady
          invite={invite}
          token={token}
          ratings={made}
          sent={sent}
          onSent={noteSent}
          onChange={() => setReady(false)}
        />
      )}
      <div hidden={ready}>
        <div className="stack-wide">
          <RatingForm
            business={business || text('invited.someone')}
            draft={draft}
            onDraft={change}
            onDone={finish}
          />
          {(draft.rater !== '' || draft.sheet.size > 0) && (
            <OwnWindow words={frameWords()} hash={`#${token}`}>
              <p>
                <button type="button" className="link-button" onClick={erase}>
                  {text('rate-for.erase')}
                </button>
              </p>
            </OwnWindow>
          )}
          <UndoRow of={erased} undo={text('rate-for.undo')} onUndo={change}>
            {() => text('rate-for.erased')}
          </UndoRow>
        </div>
      </div>
    </div>
  );
}

/** Waits for what was chosen here before: a form that came first would be filled in twice. */
function KeptRating(props: { readonly token: string; readonly invite: RatingInvite }) {
  const { token, invite } = props;
  const [kept, setKept] = useState<KeptRatings>();
  useEffect(() => {
    void openKeptRatings(token).then(setKept);
  }, [token]);
  return kept ? <Rating token={token} invite={invite} kept={kept} /> : null;
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
  return <KeptRating key={token} token={token} invite={value.invite} />;
}
