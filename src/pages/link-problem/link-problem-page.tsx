import { type FormEvent, useId, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { linkErrors } from '#core/link/codes.ts';
import { linkTextIn, longestFile } from '#core/result-export.ts';
import { addresses } from '#state/addresses.ts';
import { pageFor } from '#state/link-pages.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { TextFileField } from '#ui/text-file-field.tsx';
import '#state/later-wording.ts';

function PasteForm() {
  const [pasted, setPasted] = useState('');
  const fieldId = useId();
  const navigate = useNavigate();
  const open = (from: string) => {
    const { address, state } = pageFor(from);
    void navigate(address, { state, replace: state === null });
  };
  const openPasted = (event: FormEvent) => {
    event.preventDefault();
    open(pasted);
  };
  return (
    <form className="stack" onSubmit={openPasted}>
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
      <TextFileField
        label={text('link.file')}
        accept=".json,.txt,application/json,text/plain"
        mostBytes={longestFile}
        onFiles={([file]) => open(linkTextIn(file?.text ?? ''))}
      />
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
