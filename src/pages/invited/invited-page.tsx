import { Link, Navigate, useLocation } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import type { Invite } from '#core/link/invite-body.ts';
import { addresses, linkProblemAddress } from '#state/addresses.ts';
import { briefWords } from '#state/brief-words.ts';
import { today } from '#state/clock.ts';
import { tokenIn } from '#state/link-pages.ts';
import { opening } from '#state/open-link.ts';
import { pack } from '#state/pack.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { BriefCard } from '#ui/brief-card.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { useOpened } from '#ui/use-opened.ts';
import { AssessForm } from './assess-form.tsx';
import './invited.css';
import '#state/desk-wording.ts';

const facts = {
  'assess-yourself': [
    'invited.fact-stays',
    'invited.fact-first',
    'invited.fact-receiver',
    'invited.fact-person',
    'invited.fact-skip',
    'invited.fact-deletion',
  ],
  'rate-person': [
    'invited.fact-stays',
    'invited.fact-receiver-rate',
    'invited.fact-person',
    'invited.fact-skip-rate',
    'invited.fact-deletion',
  ],
} as const;

/** Who asks, for what. */
function Heading({ invite }: { readonly invite: Invite }) {
  const business = invite.business || text('invited.someone');
  const who = <bdi>{business}</bdi>;
  const parts =
    invite.purpose === 'rate-person'
      ? textParts('invited.title-rate-person', {
          business: who,
          person: <bdi>{invite.person}</bdi>,
        })
      : textParts('invited.title-assess-yourself', { business: who });
  return (
    <header className="stack">
      <PageHeading title={text('app.title', { page: text('invited.page') })}>
        <RichText parts={parts} />
      </PageHeading>
      <p className="lead">
        {invite.purpose === 'rate-person' ? (
          <RichText
            parts={textParts('invited.lead-rate-person', { person: <bdi>{invite.person}</bdi> })}
          />
        ) : (
          text('invited.lead-assess-yourself')
        )}
      </p>
    </header>
  );
}

/** What counts, and where the bars are: seen before the first question. */
function Asked({ invite: { brief } }: { readonly invite: Invite }) {
  const name = brief?.brief.name;
  return (
    <section className="stack">
      <h2>
        {name ? (
          <RichText parts={textParts('invited.brief-named', { name: <bdi>{name}</bdi> })} />
        ) : (
          text('invited.brief')
        )}
      </h2>
      <BriefCard roles={briefWords(brief?.pack ?? pack, brief?.brief)} />
    </section>
  );
}

function Terms({ invite }: { readonly invite: Invite }) {
  const date = dateText(isoDate(invite.lastDay));
  return (
    <section className="stack">
      <h2>{text('invited.before')}</h2>
      <ul>
        {facts[invite.purpose].map((fact) => (
          <li key={fact}>{text(fact)}</li>
        ))}
      </ul>
      <p>
        {invite.contact ? (
          <RichText
            parts={textParts('invited.contact', { contact: <bdi>{invite.contact}</bdi> })}
          />
        ) : (
          text('invited.no-contact')
        )}
      </p>
      {today() > invite.lastDay ? (
        <p className="notice">{text('invited.expired', { date })}</p>
      ) : (
        <p>{text('invited.reply-by', { date })}</p>
      )}
    </section>
  );
}

/** Everything somebody who is asked must know before the first question. */
export function InvitedPage() {
  const token = tokenIn(useLocation().state);
  const opened = useOpened(token, opening);
  if (!opened) return null;
  if (!opened.ok) return <Navigate to={linkProblemAddress(opened.code)} replace />;
  if (opened.value.kind !== 'invite') return <Navigate to={linkProblemAddress('none')} replace />;
  const { invite } = opened.value;
  return (
    <div className="narrow stack-wide invited">
      <Heading invite={invite} />
      <Terms invite={invite} />
      {invite.purpose === 'assess-yourself' ? (
        <>
          <Asked invite={invite} />
          <AssessForm key={token} invite={invite} token={opened.value.token} />
        </>
      ) : (
        <div className="row">
          <Link className="btn primary" to={addresses.rateInvited} state={{ token }}>
            {text('invited.rate')}
          </Link>
        </div>
      )}
    </div>
  );
}
