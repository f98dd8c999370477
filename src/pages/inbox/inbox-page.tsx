import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { LinkError } from '#core/link/codes.ts';
import { openPaste, type Pasted } from '#core/link/pasted.ts';
import { linkTextIn, longestFile } from '#core/result-export.ts';
import { addresses } from '#state/addresses.ts';
import { frameWords } from '#state/frame-words.ts';
import { tokenIn } from '#state/link-pages.ts';
import { type OpenedReply, openReply } from '#state/replies.ts';
import { useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextFileField } from '#ui/text-file-field.tsx';
import { PlainLink } from './plain-link.tsx';
import { ReplyCard } from './reply-card.tsx';
import './inbox.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

type Shown = OpenedReply | 'opening' | 'failed';

/** Replies by their token: the same one twice is one, opened again. */
function useReplies() {
  const [replies, setReplies] = useState<ReadonlyMap<string, Shown>>(new Map());
  const open = useCallback(async (tokens: readonly string[]) => {
    const put = (token: string, reply: Shown) =>
      setReplies((before) => new Map([...before, [token, reply]]));
    for (const token of tokens) put(token, 'opening');
    // One after the other: two replies may be about one person.
    for (const token of tokens) put(token, await openReply(token).catch(() => 'failed' as const));
  }, []);
  return { replies, open };
}

function PasteForm({ onPaste }: { readonly onPaste: (links: readonly Pasted[]) => void }) {
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<LinkError | 'some-damaged'>();
  const take = (from: string) => {
    const found = openPaste(from);
    if (!found.ok) return setFault(found.code);
    setFault(found.value.hasDamaged ? 'some-damaged' : undefined);
    setPasted('');
    onPaste(found.value.links);
  };
  const open = (event: FormEvent) => {
    event.preventDefault();
    take(pasted);
  };
  return (
    <form className="stack" onSubmit={open}>
      <TextArea label={text('inbox.paste')} rows={4} value={pasted} onChange={setPasted} foreign />
      <TextFileField
        label={text('inbox.file')}
        accept=".json,.txt,application/json,text/plain"
        mostBytes={longestFile}
        onFiles={([file]) => take(linkTextIn(file?.text ?? ''))}
      />
      <button type="submit" className="btn primary">
        {text('inbox.open')}
      </button>
      <div role="status">
        {fault === 'some-damaged' && <p className="notice">{text('inbox.some-damaged')}</p>}
        {fault !== undefined && fault !== 'some-damaged' && (
          <p className="notice">
            <strong>{text(`link.${fault}.title`)}</strong>
            <br />
            {text(`link.${fault}.text`)}
          </p>
        )}
      </div>
    </form>
  );
}

function Inbox({ token }: { readonly token: string }) {
  const { replies, open } = useReplies();
  const [plain, setPlain] = useState<readonly Pasted[]>([]);
  const reading = useStorage((state) => state.status === 'opening');
  useEffect(() => {
    if (token && !reading) void open([token]);
  }, [token, reading, open]);
  const take = (links: readonly Pasted[]) => {
    setPlain(links.filter(({ kind }) => kind !== 'e'));
    void open(links.filter(({ kind }) => kind === 'e').map((link) => link.token));
  };
  return (
    <>
      {replies.size + plain.length > 0 && (
        <ul className="replies" aria-live="polite">
          {[...replies].map(([one, reply]) => (
            <li key={one} className="card stack">
              {reply === 'opening' || reply === 'failed' ? (
                <p>{text(`inbox.${reply}`)}</p>
              ) : (
                <ReplyCard reply={reply} />
              )}
            </li>
          ))}
          {plain.map((link) => (
            <li key={link.token} className="card stack">
              <PlainLink link={link} />
            </li>
          ))}
        </ul>
      )}
      <PasteForm onPaste={take} />
      <p>
        <Link to={addresses.invite}>{text('inbox.invite')}</Link>
      </p>
    </>
  );
}

/** Opens what was sealed for this browser, from its address or from a pasted text. */
export function InboxPage() {
  const token = tokenIn(useLocation().state);
  return (
    <div className="narrow stack-wide">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('inbox.page') })}>
          {text('inbox.title')}
        </PageHeading>
        <p>{text('inbox.lead')}</p>
      </header>
      <OwnWindow words={frameWords()} {...(token ? { hash: `#${token}` } : {})}>
        <Inbox token={token} />
      </OwnWindow>
    </div>
  );
}
