import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Link, Navigate, useLocation, useParams } from 'react-router-dom';
import { assess, whoOf } from '#core/assess.ts';
import { isoDate } from '#core/day.ts';
import { draftResult } from '#core/draft.ts';
import { openLink } from '#core/link/open-result.ts';
import { addresses, linkProblemAddress } from '#state/addresses.ts';
import { useDraft } from '#state/draft.ts';
import { fetchPackFor, measureFor, packs } from '#state/pack.ts';
import { useResults } from '#state/results.ts';
import { dateText, text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { ResultMap, ResultSkills } from './charts.ts';
import { InvitedResult } from './invited-result.tsx';
import { KeepButton } from './keep-button.tsx';
import { ResultView } from './result-view.tsx';
import type { OwnViews } from './skill-lines.ts';

function NoResult() {
  return (
    <div className="narrow stack">
      <PageHeading title={text('app.title', { page: text('result.empty-title') })}>
        {text('result.empty-title')}
      </PageHeading>
      <p>{text('result.empty')}</p>
      <div className="row">
        <Link className="btn primary" to={addresses.start}>
          {text('go.start')}
        </Link>
        <Link className="btn" to={linkProblemAddress('none')}>
          {text('link.paste')}
        </Link>
      </div>
    </div>
  );
}

/** The result of the assessment under way on this device. */
function OwnResultPage() {
  const { draft, id, pack } = useDraft();
  const result = useMemo(() => (draft ? draftResult(pack, draft) : undefined), [pack, draft]);
  if (!result) return <NoResult />;
  return (
    <InvitedResult id={id} result={result}>
      {(asked) => <ResultView result={asked} own changeable />}
    </InvitedResult>
  );
}

/** A result kept on this device, own or received. */
function KeptResultPage() {
  const { id } = useParams();
  const record = useResults(({ results }) => results.find((one) => one.id === id));
  const draftId = useDraft((state) => state.id);
  const opened = useOpened(record?.token);
  if (!record) return <NoResult />;
  if (!opened) return null;
  if (!opened.ok) return <Navigate to={linkProblemAddress(opened.code)} replace />;
  const own = record.origin === 'own';
  return (
    <InvitedResult key={record.token} id={id} result={opened.value.result}>
      {(asked) => <ResultView result={asked} own={own} changeable={record.id === draftId} />}
    </InvitedResult>
  );
}

function tokenIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('token' in state)) return undefined;
  return typeof state.token === 'string' ? state.token : undefined;
}

/** Opens a token, fetching the pack it was made with where that is an earlier one; undefined while it is fetched. */
function useOpened(token: string | undefined) {
  const [fetched, setFetched] = useState<string>();
  const opened = useMemo(
    () => (token === undefined ? undefined : openLink(token, packs)),
    // A fetched pack changes what opens.
    [token, fetched],
  );
  const missing = opened?.ok === false && opened.code === 'unknown-pack' && fetched !== token;
  useEffect(() => {
    if (!missing || token === undefined) return;
    void fetchPackFor(token).finally(() => setFetched(token));
  }, [missing, token]);
  return missing ? undefined : opened;
}

/** A result that came in a link. Its token stands in the history entry, where the intake put it. */
function SharedResultPage() {
  const location = useLocation();
  const token = tokenIn(location.state);
  const opened = useOpened(token);
  if (token === undefined) return <NoResult />;
  if (!opened) return null;
  if (!opened.ok) return <Navigate to={linkProblemAddress(opened.code)} replace />;
  const { result } = opened.value;
  return (
    <ResultView key={token} result={result} own={false}>
      <KeepButton token={opened.value.token} result={result} />
    </ResultView>
  );
}

const pages = { own: OwnResultPage, kept: KeptResultPage, shared: SharedResultPage } as const;

export function ResultPage({ of }: { readonly of: keyof typeof pages }) {
  const Page = pages[of];
  return <Page />;
}

const none: OwnViews = new Map();

/**
 * What takes long the first time, before it is asked for: scores, and the browser's own names and plurals. Gives the
 * charts, to be drawn ahead.
 */
export async function prepareResult(): Promise<ReactNode> {
  dateText(isoDate(0));
  text('result.answers', { count: 2 });
  await Promise.all([ResultMap.fetch(), ResultSkills.fetch()]);
  const { draft, pack } = useDraft.getState();
  const result = draft && draftResult(pack, draft);
  if (!result) return null;
  const report = assess(result, measureFor(pack), whoOf(result, true));
  return (
    <>
      <ResultMap pack={pack} report={report} />
      {report.roles.map((role) => (
        <ResultSkills key={role.role} pack={pack} role={role} own={none} />
      ))}
    </>
  );
}
