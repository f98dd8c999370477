import { useEffect, useMemo, useState } from 'react';
import { Link, Navigate, useLocation, useNavigate } from 'react-router-dom';
import { openDraftLink } from '#core/link/draft-link.ts';
import { addresses, linkProblemAddress, questionAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { frameWords } from '#state/frame-words.ts';
import { inviteIn } from '#state/invites.ts';
import { tokenIn } from '#state/link-pages.ts';
import { fetchPackFor, packs } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import '#state/later-wording.ts';

/** Undefined while the pack is fetched that the draft began with. */
function useOpenedDraft(token: string) {
  const [fetched, setFetched] = useState<string>();
  // A fetched pack changes what opens.
  const opened = useMemo(() => openDraftLink(token, packs), [token, fetched]);
  const missing = !opened.ok && opened.code === 'unknown-pack' && fetched !== token;
  useEffect(() => {
    if (missing) void fetchPackFor(token).finally(() => setFetched(token));
  }, [missing, token]);
  return missing ? undefined : opened;
}

/** For whom the answers are, where somebody asked for them. */
function Asked({ invite }: { readonly invite: string }) {
  const business = inviteIn(invite)?.business;
  if (!business) return <p>{text('progress.invite-nameless')}</p>;
  return (
    <p>
      <RichText parts={textParts('progress.invite', { business: <bdi>{business}</bdi> })} />
    </p>
  );
}

/** An assessment that comes from another device of the same person. Replaces nothing without being told to. */
export function ProgressPage() {
  const token = tokenIn(useLocation().state);
  const opened = useOpenedDraft(token);
  const { draft: here, takeUp } = useDraft();
  const navigate = useNavigate();
  if (!opened) return null;
  if (!opened.ok) return <Navigate to={linkProblemAddress(opened.code)} replace />;
  const { draft, pack, invite } = opened.value;
  const inTheWay = here !== undefined && !here.finished;
  const goOn = () => {
    takeUp(draft, pack, invite);
    void navigate(questionAddress(draft.place + 1), { replace: true });
  };
  return (
    <div className="narrow stack">
      <PageHeading title={text('app.title', { page: text('progress.title') })}>
        {text('progress.title')}
      </PageHeading>
      <p>{text('progress.holds', { done: draft.answers.length, total: draft.asked.length })}</p>
      {invite !== undefined && <Asked invite={invite} />}
      {inTheWay && (
        <p className="notice">
          {text('progress.replaces', { done: here.answers.length, total: here.asked.length })}
        </p>
      )}
      <div className="row">
        {inTheWay ? (
          <>
            <OwnWindow words={frameWords()} hash={`#${token}`}>
              <button type="button" className="btn danger" onClick={goOn}>
                {text('progress.replace')}
              </button>
            </OwnWindow>
            <Link className="btn" to={questionAddress(here.place + 1)}>
              {text('progress.keep')}
            </Link>
          </>
        ) : (
          <>
            <button type="button" className="btn primary" onClick={goOn}>
              {text('progress.go-on')}
            </button>
            <Link className="btn" to={addresses.home}>
              {text('go.home')}
            </Link>
          </>
        )}
      </div>
    </div>
  );
}
