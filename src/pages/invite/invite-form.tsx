import { type FormEvent, useId, useState } from 'react';
import { isoDate, lastDay as latestDay, parseIsoDate } from '#core/day.ts';
import { runMinutes } from '#core/duration.ts';
import type { Invite } from '#core/link/invite-body.ts';
import { businessBytes, contactBytes } from '#core/link/invite-body.ts';
import { personName, shortLine } from '#core/person-name.ts';
import type { PersonRecord } from '#core/records.ts';
import { currentBrief, useBriefs } from '#state/briefs.ts';
import { today } from '#state/clock.ts';
import { inviteIn, makeInvites, namesIn, useInvites } from '#state/invites.ts';
import { pack } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { text, textParts } from '#state/wording.ts';
import { RichText } from '#ui/rich-text.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextField } from '#ui/text-field.tsx';

const purposes = ['assess-yourself', 'rate-person'] as const;
const daysToReply = 30;

function PurposeChoice(props: {
  readonly purpose: Invite['purpose'];
  readonly onChoose: (purpose: Invite['purpose']) => void;
}) {
  return (
    <fieldset className="choices">
      <legend>{text('invite.purpose')}</legend>
      {purposes.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="purpose"
            checked={props.purpose === one}
            onChange={() => props.onChoose(one)}
          />
          <span className="choice-words">
            {text(`invite.purpose-${one}`)}
            <span className="small muted">
              {text(`invite.purpose-${one}-hint`, runMinutes(pack, 'standard'))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function BriefNote() {
  // Asked for so that a change is drawn.
  useBriefs();
  const brief = currentBrief();
  if (!brief) return <p className="small muted">{text('invite.no-brief')}</p>;
  const { name } = brief;
  return (
    <p className="small muted">
      {name ? (
        <RichText parts={textParts('invite.brief-named', { name: <bdi>{name}</bdi> })} />
      ) : (
        text('invite.brief')
      )}
    </p>
  );
}

type Progress = 'idle' | 'working' | 'nameless' | 'failed';

interface InviteFormProps {
  /** Somebody chosen before as the one to be rated. */
  readonly about: PersonRecord | undefined;
  /** Is told which invites are new. */
  readonly onMade: (ids: readonly string[]) => void;
}

export function InviteForm({ about, onMade }: InviteFormProps) {
  const people = usePeople((state) => state.people);
  const earlier = useInvites(({ invites }) => invites[0]?.token);
  const [before] = useState(() => (earlier === undefined ? undefined : inviteIn(earlier)));
  const [purpose, setPurpose] = useState<Invite['purpose']>(
    about ? 'rate-person' : 'assess-yourself',
  );
  const [lines, setLines] = useState('');
  const [person, setPerson] = useState(about?.name ?? '');
  const [business, setBusiness] = useState(before?.business ?? '');
  const [contact, setContact] = useState(before?.contact ?? '');
  const [until, setUntil] = useState(() => isoDate(Math.min(latestDay, today() + daysToReply)));
  const [progress, setProgress] = useState<Progress>('idle');
  const peopleId = useId();
  const names = namesIn(lines);
  // Another name than the chosen one means somebody else.
  const isAbout = about?.name === '' || about?.name === personName(person);

  const make = async () => {
    const lastDay = parseIsoDate(until);
    if (names.length === 0 || lastDay === undefined) return setProgress('nameless');
    setProgress('working');
    const brief = currentBrief();
    const made = await makeInvites({
      purpose,
      names,
      person: personName(person),
      about: isAbout ? about?.id : undefined,
      business: shortLine(business, businessBytes),
      contact: shortLine(contact, contactBytes),
      lastDay,
      brief: brief && { pack, brief },
    });
    setProgress(made.ok ? 'idle' : 'failed');
    if (!made.ok) return;
    setLines('');
    onMade(made.value.map(({ id }) => id));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make().catch(() => setProgress('failed'));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <PurposeChoice purpose={purpose} onChoose={setPurpose} />
      <TextArea
        label={text('invite.names')}
        hint={text('invite.names-hint')}
        rows={3}
        value={lines}
        onChange={setLines}
      />
      {purpose === 'rate-person' && (
        <>
          <datalist id={peopleId}>
            {people.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <TextField
            label={text('invite.person')}
            value={person}
            required
            maxLength={60}
            list={peopleId}
            onChange={setPerson}
          />
        </>
      )}
      <TextField
        label={text('invite.business')}
        value={business}
        required
        maxLength={80}
        autoComplete="organization"
        onChange={setBusiness}
      />
      <TextField
        label={text('invite.contact')}
        hint={text('invite.contact-hint')}
        value={contact}
        required
        maxLength={100}
        onChange={setContact}
      />
      <TextField
        type="date"
        label={text('invite.last-day')}
        hint={text('invite.last-day-hint')}
        value={until}
        required
        min={isoDate(today())}
        max={isoDate(latestDay)}
        onChange={setUntil}
      />
      <BriefNote />
      <button type="submit" className="btn primary" disabled={progress === 'working'}>
        {text('invite.make', { count: Math.max(1, names.length) })}
      </button>
      <p role="status">
        {progress === 'nameless' && text('invite.names-missing')}
        {progress === 'failed' && text('invite.make-failed')}
      </p>
    </form>
  );
}
