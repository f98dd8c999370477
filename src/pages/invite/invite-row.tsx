import { useState } from 'react';
import { Link } from 'react-router-dom';
import { isoDate } from '#core/day.ts';
import type { Invite } from '#core/link/invite-body.ts';
import type { InviteRecord } from '#core/records.ts';
import { personAddress } from '#state/addresses.ts';
import { inviteIn, inviteStatus } from '#state/invites.ts';
import { usePeople } from '#state/people.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { CopyText } from '#ui/copy-text.tsx';
import { isFramed } from '#ui/is-framed.ts';
import { linkTo } from '#ui/link-to.ts';
import { QrCode } from '#ui/qr-code.tsx';
import { RichText } from '#ui/rich-text.tsx';

const words = () => ({ copied: text('invite.copied'), failed: text('invite.copy-failed') });

function messageOf(invite: Invite, name: string, link: string): string {
  const date = dateText(isoDate(invite.lastDay));
  const { business, contact } = invite;
  const asked =
    invite.purpose === 'rate-person'
      ? text('invite.text-rate-person', { business, person: invite.person })
      : text('invite.text-assess-yourself', { business });
  const close = text('invite.text-close', { date, contact });
  return [text('invite.text-greeting', { name }), asked, link, close].join('\n\n');
}

/** The link as text, within a message, and to scan. */
function LinkParts({ record, invite }: { readonly record: InviteRecord; readonly invite: Invite }) {
  const { name, token } = record;
  const link = linkTo(token);
  return (
    <div className="invite-parts">
      <div className="stack">
        <CopyText
          label={text('invite.message', { name })}
          value={messageOf(invite, name, link)}
          copy={text('invite.copy-message')}
          primary
          {...words()}
        />
        <CopyField
          label={text('invite.link', { name })}
          value={link}
          copy={text('invite.copy-link')}
          {...words()}
        />
      </div>
      <div className="stack">
        <QrCode
          value={link}
          label={text('invite.qr', { name })}
          tooLong={text('invite.too-long-for-qr')}
        />
        <p className="small muted">{text('invite.qr-hint')}</p>
      </div>
    </div>
  );
}

interface InviteRowProps {
  readonly record: InviteRecord;
  /** Just made: its link is open to be sent. */
  readonly fresh: boolean;
  readonly onRemove: () => void;
}

export function InviteRow({ record, fresh, onRemove }: InviteRowProps) {
  const [chosen, setShown] = useState<boolean>();
  const shown = chosen ?? fresh;
  const person = usePeople(({ people }) => people.find(({ id }) => id === record.person));
  const { name, token } = record;
  const invite = inviteIn(token);
  const answered = record.reply !== '' && invite?.purpose === 'assess-yourself';
  return (
    <li>
      <div className="invite-line">
        <div className="who">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {invite?.purpose === 'rate-person' && (
            <>
              {' · '}
              <RichText parts={textParts('invite.about', { name: <bdi>{invite.person}</bdi> })} />
            </>
          )}
          {invite && (
            <>
              {' · '}
              {text('invite.reply-by', { date: dateText(isoDate(invite.lastDay)) })}
            </>
          )}
          <p className="small muted">{text(`invite.status-${inviteStatus(record)}`)}</p>
        </div>
        <div className="acts">
          {answered && person && (
            <Link
              to={personAddress(person.id)}
              className="small"
              aria-label={text('invite.result-label', { name })}
            >
              {text('invite.result')}
            </Link>
          )}
          {invite && (
            <button
              type="button"
              className="link-button"
              aria-expanded={shown}
              aria-label={text(shown ? 'invite.hide-label' : 'invite.show-label', { name })}
              onClick={() => setShown(!shown)}
            >
              {text(shown ? 'invite.hide' : 'invite.show')}
            </button>
          )}
          {!isFramed() && (
            <button
              type="button"
              className="link-button"
              aria-label={text('invite.remove-label', { name })}
              onClick={onRemove}
            >
              {text('invite.remove')}
            </button>
          )}
        </div>
      </div>
      {shown && invite && <LinkParts record={record} invite={invite} />}
    </li>
  );
}
