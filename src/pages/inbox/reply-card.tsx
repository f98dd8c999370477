import { useState } from 'react';
import { Link } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import type { LinkError } from '#core/link/codes.ts';
import type { Reply } from '#core/link/seal.ts';
import type { PersonRecord } from '#core/records.ts';
import { addresses, personAddress, rateAddress } from '#state/addresses.ts';
import { usePeople } from '#state/people.ts';
import { contentOf, keepReply, type OpenedReply } from '#state/replies.ts';
import { hasRated } from '#state/roster.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { RichText } from '#ui/rich-text.tsx';

const nameOr = (name: string) => <bdi>{name || text('inbox.nameless')}</bdi>;

function SeeResult({ reply }: { readonly reply: Reply }) {
  if (reply.kind !== 'result') return null;
  return (
    <Link className="btn" to={addresses.shared} state={{ token: contentOf(reply) }}>
      {text('inbox.see')}
    </Link>
  );
}

/** The way to the person, who stays shut until rated: first one's own view, then theirs. */
function SeePerson({ id }: { readonly id: string }) {
  const person = usePeople((state) => state.people.find((one) => one.id === id));
  if (!person) return null;
  const name = person.name || text('inbox.nameless');
  return (
    <div className="row">
      {!hasRated(person) && (
        <Link className="btn primary" to={rateAddress(id)}>
          {text('inbox.rate', { name })}
        </Link>
      )}
      <Link className="btn" to={personAddress(id)}>
        {text('inbox.see')}
      </Link>
    </div>
  );
}

function Added({ reply, person }: { readonly reply: Reply; readonly person: PersonRecord }) {
  const name = nameOr(person.name);
  const parts =
    reply.kind === 'result'
      ? textParts('inbox.added-result', { name })
      : textParts('inbox.added-ratings', { rater: nameOr(reply.ratings.rater), name });
  return (
    <>
      <p>
        <RichText parts={parts} />
      </p>
      <SeePerson id={person.id} />
    </>
  );
}

/** Late, foreign, second or otherwise odd: the owner decides. */
function Doubtful({ reply }: { readonly reply: OpenedReply & { readonly kind: 'doubtful' } }) {
  const [kept, setKept] = useState<PersonRecord>();
  const [left, setLeft] = useState(false);
  const { reply: inside, record, doubts, lastDay } = reply;
  if (kept !== undefined) return <Added reply={inside} person={kept} />;
  const called = inside.kind === 'result' ? inside.result.name : inside.ratings.about;
  const name = nameOr(record?.name && inside.kind === 'result' ? record.name : called);
  return (
    <>
      <h2>
        <RichText parts={textParts(`inbox.doubt-title-${inside.kind}`, { name })} />
      </h2>
      {doubts.map((doubt) => (
        <p key={doubt}>
          {doubt === 'expired'
            ? text('inbox.doubt-expired', { date: dateText(isoDate(lastDay)) })
            : text(`inbox.doubt-${doubt}`)}
        </p>
      ))}
      <p>{text(left ? 'inbox.left' : 'inbox.doubt-text')}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => void keepReply(reply).then(setKept)}>
          {text('inbox.keep-anyway')}
        </button>
        {!left && (
          <button type="button" className="btn" onClick={() => setLeft(true)}>
            {text('inbox.leave')}
          </button>
        )}
        <SeeResult reply={inside} />
      </div>
    </>
  );
}

function Closed({ code }: { readonly code: LinkError }) {
  return (
    <>
      <h2>{text(`link.${code}.title`)}</h2>
      <p>{text(`link.${code}.text`)}</p>
      {code === 'wrong-key' && (
        <Link className="btn" to={addresses.backup}>
          {text('inbox.restore')}
        </Link>
      )}
    </>
  );
}

/** One reply: what it was, and what became of it. */
export function ReplyCard({ reply }: { readonly reply: OpenedReply }) {
  switch (reply.kind) {
    case 'added':
      return <Added reply={reply.reply} person={reply.person} />;
    case 'known':
      return (
        <>
          <p>
            <RichText parts={textParts('inbox.known', { name: nameOr(reply.name) })} />
          </p>
          <SeePerson id={reply.record?.person ?? ''} />
        </>
      );
    case 'doubtful':
      return <Doubtful reply={reply} />;
    case 'closed':
      return <Closed code={reply.code} />;
    default:
      return reply satisfies never;
  }
}
