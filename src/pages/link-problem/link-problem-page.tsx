import { type FormEvent, useId, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { linkErrors } from '#core/link/codes.ts';
import { openLink } from '#core/link/link.ts';
import { tokenKindIn } from '#core/link/token-kind.ts';
import { addresses, linkProblemAddress } from '#state/addresses.ts';
import { packs } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import '#state/later-wording.ts';

function PasteForm() {
  const [pasted, setPasted] = useState('');
  const fieldId = useId();
  const navigate = useNavigate();
  const open = (event: FormEvent) => {
    event.preventDefault();
    const opened = openLink(pasted, packs);
    if (tokenKindIn(pasted) === 'd')
      void navigate(addresses.progress, { state: { token: pasted } });
    else if (opened.ok) void navigate(addresses.shared, { state: { token: opened.value.token } });
    // The shared page fetches packs of earlier releases.
    else if (opened.code === 'unknown-pack') {
      void navigate(addresses.shared, { state: { token: pasted } });
    } else void navigate(linkProblemAddress(opened.code), { replace: true });
  };
  return (
    <form className="stack" onSubmit={open}>
      <div className="field">
        <label htmlFor={fieldId}>{text('link.paste')}</label>
        <input
          id={fieldId}
          value={pasted}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <div className="row">
        <button type="submit" className="btn primary">
          {text('link.open')}
        </button>
        <Link className="btn" to={addresses.home}>
          {text('go.home')}
        </Link>
      </div>
    </form>
  );
}

/** Why a link did not open, and what to do about it. */
export function LinkProblemPage() {
  const { code = '' } = useParams();
  const error = linkErrors.find((one) => one === code) ?? 'none';
  return (
    <div className="narrow stack" key={error}>
      <PageHeading title={text('app.title', { page: text('link.page') })}>
        {text(`link.${error}.title`)}
      </PageHeading>
      <p className="lead">{text(`link.${error}.text`)}</p>
      <PasteForm />
    </div>
  );
}
