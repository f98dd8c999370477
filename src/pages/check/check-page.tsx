import { Link, useNavigate } from 'react-router-dom';
import { answerIn, type Draft } from '#core/draft.ts';
import { type ItemId, itemOf, skillsOf } from '#core/pack.ts';
import { noBasis } from '#core/sheet.ts';
import { addresses, questionAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { answeredSkills } from './answered-skills.ts';
import './check.css';

function answerWords(draft: Draft, id: ItemId): string {
  const answer = answerIn(draft, id);
  if (answer === undefined) return text('check.none');
  if (answer === noBasis) return text('question.no-basis');
  return itemOf(pack, id)?.options[answer - 1] ?? '';
}

function AnswerRow({
  draft,
  id,
  index,
}: {
  readonly draft: Draft;
  readonly id: ItemId;
  readonly index: number;
}) {
  const question = itemOf(pack, id)?.text ?? '';
  const counts = typeof answerIn(draft, id) === 'number';
  return (
    <li>
      <span className="check-number muted" aria-hidden="true">
        {index + 1}
      </span>
      <p>
        {question}
        <strong className={counts ? undefined : 'muted'}>{answerWords(draft, id)}</strong>
      </p>
      <Link
        className="link-button"
        to={`${questionAddress(index + 1)}?from=check`}
        aria-label={text('check.change-label', { question })}
      >
        {text('check.change')}
      </Link>
    </li>
  );
}

/** What is worth knowing before going on. Nothing here stops anybody. */
function Notices({ draft }: { readonly draft: Draft }) {
  const open = draft.asked.filter((id) => answerIn(draft, id) === undefined).length;
  const thin = pack.roles.flatMap((role) => {
    const total = skillsOf(pack, role.id).length;
    const count = answeredSkills(draft, role.id);
    if (count >= pack.measurement.skillCoverage * total) return [];
    return [text('check.thin', { role: role.name, count, total })];
  });
  if (open === 0 && thin.length === 0) return null;
  return (
    <div className="notice">
      {open > 0 && <p>{text('check.unanswered', { count: open })}</p>}
      {thin.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

const parts = ['question.part-1', 'question.part-2', 'question.part-3', 'question.part-4'] as const;

function Overview({ draft }: { readonly draft: Draft }) {
  const finish = useDraft((state) => state.finish);
  const navigate = useNavigate();
  const total = draft.asked.length;
  const quarter = (index: number) => Math.min(3, Math.floor((index * 4) / total));
  return (
    <div className="narrow stack check">
      <PageHeading title={text('app.title', { page: text('check.page') })}>
        {text('check.title')}
      </PageHeading>
      <p className="muted">{text('check.lead')}</p>
      <Notices draft={draft} />
      <button
        type="button"
        className="btn primary"
        onClick={() => {
          finish();
          void navigate(addresses.result);
        }}
      >
        {text('check.result')}
      </button>
      {parts.map((name, part) => (
        <section key={name} className="stack">
          <h2>{text(name)}</h2>
          <ol className="check-list">
            {draft.asked.map((id, index) =>
              quarter(index) === part ? (
                <AnswerRow key={id} draft={draft} id={id} index={index} />
              ) : null,
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

export function CheckPage() {
  const draft = useDraft((state) => state.draft);
  if (draft) return <Overview draft={draft} />;
  return (
    <div className="narrow stack">
      <PageHeading title={text('app.title', { page: text('check.page') })}>
        {text('check.empty-title')}
      </PageHeading>
      <p>{text('check.empty')}</p>
      <Link className="btn primary" to={addresses.start}>
        {text('go.start')}
      </Link>
    </div>
  );
}
