import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { answerIn, type Draft, draftStep, partOf } from '#core/draft.ts';
import { type ItemId, itemOf, type Pack, skillsOf } from '#core/pack.ts';
import { noBasis } from '#core/sheet.ts';
import { addresses, questionAddress, resultAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { measureFor } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { answeredSkills } from './answered-skills.ts';
import './check.css';
import '#state/later-wording.ts';

function answerWords(pack: Pack, draft: Draft, id: ItemId): string {
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
  const pack = useDraft((state) => state.pack);
  const question = itemOf(pack, id)?.text ?? '';
  const counts = typeof answerIn(draft, id) === 'number';
  return (
    <li>
      <span className="check-number muted" aria-hidden="true">
        {index + 1}
      </span>
      <p>
        {question}
        <strong className={counts ? undefined : 'muted'}>{answerWords(pack, draft, id)}</strong>
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
  const pack = useDraft((state) => state.pack);
  const open = draft.asked.filter((id) => answerIn(draft, id) === undefined).length;
  const thin = pack.roles.flatMap((role) => {
    const total = skillsOf(pack, role.id).length;
    const count = answeredSkills(pack, draft, role.id);
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

const parts = [
  'question.part-1',
  'question.part-2',
  'question.part-3',
  'question.part-4',
  'question.more',
] as const;

function Parts({ draft }: { readonly draft: Draft }) {
  return parts.map((name, part) => {
    const rows = draft.asked.flatMap((id, index) =>
      partOf(draft, index) === part
        ? [<AnswerRow key={id} draft={draft} id={id} index={index} />]
        : [],
    );
    if (rows.length === 0) return null;
    return (
      <section key={name} className="stack">
        <h2>{text(name)}</h2>
        <ol className="check-list">{rows}</ol>
      </section>
    );
  });
}

/** Why asking ended, or that it could go on; and the way to more. */
function MoreQuestions({ draft }: { readonly draft: Draft }) {
  const { ask, askEverything, pack } = useDraft();
  const navigate = useNavigate();
  const step = useMemo(() => draftStep(pack, measureFor(pack), draft), [pack, draft]);
  const open = pack.items.length - draft.asked.length;
  const goOn = () => void navigate(questionAddress(draft.asked.length + 1));
  const unseen = draft.asked.filter(
    (id, index) =>
      index > draft.place && answerIn(draft, id) === undefined && !draft.skipped.includes(id),
  );
  const [next] = unseen;
  if (next) {
    return (
      <>
        <p className="muted">{text('check.unseen', { count: unseen.length })}</p>
        <Link className="btn" to={questionAddress(draft.asked.indexOf(next) + 1)}>
          {text('go.question')}
        </Link>
      </>
    );
  }
  return (
    <>
      <p className="muted">{text(step.kind === 'ask' ? 'check.open' : `check.${step.why}`)}</p>
      {open > 0 && (
        <div className="row">
          {step.kind === 'ask' && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                ask(step.item);
                goOn();
              }}
            >
              {text('check.more')}
            </button>
          )}
          <button
            type="button"
            className="btn"
            onClick={() => {
              askEverything();
              goOn();
            }}
          >
            {text('check.everything', { count: open })}
          </button>
        </div>
      )}
    </>
  );
}

function Overview({ draft }: { readonly draft: Draft }) {
  const { finish, id } = useDraft();
  const next = id === undefined ? addresses.result : resultAddress(id);
  const navigate = useNavigate();
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
          // Asked once: whoever passed them over is not held up again.
          void navigate(draft.wants ? next : addresses.wants);
        }}
      >
        {text(draft.wants ? 'check.result' : 'check.go-on')}
      </button>
      <MoreQuestions draft={draft} />
      <Parts draft={draft} />
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
