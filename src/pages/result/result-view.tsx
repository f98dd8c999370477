import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { assess, ratersOf, whoOf } from '#core/assess.ts';
import { isoDate } from '#core/day.ts';
import { isTooLong, makeResultToken } from '#core/link/link.ts';
import type { SharedResult } from '#core/link/result-body.ts';
import { type Steps, stepsFor } from '#core/next-steps.ts';
import { ownViewsOf } from '#core/own-view.ts';
import type { Reader } from '#core/reader.ts';
import type { Report } from '#core/report.ts';
import type { DecisionOn } from '#core/result-export.ts';
import type { Wants } from '#core/wants.ts';
import { addresses } from '#state/addresses.ts';
import { measureFor, pack as today } from '#state/pack.ts';
import { usePreferences } from '#state/preferences.ts';
import { dateText, text, textParts } from '#state/wording.ts';
import { Afterwards } from '#ui/afterwards.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { BriefLine } from './brief-line.tsx';
import { Certainty } from './certainty.tsx';
import { ExportRow } from './export-row.tsx';
import { HoldSection } from './hold-section.tsx';
import { MapSection } from './map-section.tsx';
import { MeaningSection } from './meaning-section.tsx';
import { NextStepsSection } from './next-steps-section.tsx';
import { QualityNote } from './quality-note.tsx';
import { Sentences } from './sentence.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { SkillsSection } from './skills-section.tsx';
import { SumSection } from './sum-section.tsx';
import { withAdvice } from './tip-list.tsx';
import './result.css';
import './result-print.css';
import '#state/later-wording.ts';

/** Answers that count: neither "no basis" nor checks. */
function countAnswers({ pack, sheet }: SharedResult): number {
  return pack.items.filter(({ id, kind }) => kind !== 'check' && typeof sheet.get(id) === 'number')
    .length;
}

const noWants: Wants = new Map();
const nothing: Steps = { meaning: [], next: [] };

/** Nothing is advised on answers that are to be given again. */
function stepsTold(report: Report, reader: Reader): Steps {
  if (report.verdict.kind === 'answer-again') return nothing;
  const { meaning, next } = stepsFor(report, reader);
  return { meaning: withAdvice(meaning), next: withAdvice(next) };
}

const none: readonly DecisionOn[] = [];

interface ResultViewProps {
  readonly result: SharedResult;
  /** Answered on this device, rather than opened from a link. */
  readonly own: boolean;
  /** Its answers are at hand here and can be changed. */
  readonly changeable?: boolean;
  /** What was decided about this person on this device. */
  readonly decisions?: readonly DecisionOn[];
  /** Further things to do with it. */
  readonly children?: ReactNode;
}

/** One result, whether it was answered here or came in a link. Everything shown is worked out from the answers. */
export function ResultView(props: ResultViewProps) {
  const { result, own, changeable = false, decisions = none, children } = props;
  const [sharing, setSharing] = useState(false);
  const preferred = usePreferences((state) => state.reader);
  const prefer = usePreferences((state) => state.prefer);
  // Whoever opens somebody else's result decides about them; of an own one the choice is remembered.
  const [reader, setReader] = useState<Reader>(own ? preferred : 'owner');
  const read = (one: Reader) => {
    setReader(one);
    if (own) prefer({ reader: one });
  };
  const { pack } = result;
  const who = whoOf(result, own);
  const report = useMemo(
    () => assess(result, measureFor(result.pack), whoOf(result, own)),
    [result, own],
  );
  const views = useMemo(() => ownViewsOf(result, measureFor(pack), report), [result, pack, report]);
  const steps = useMemo(() => stepsTold(report, reader), [report, reader]);
  const answers = countAnswers(result);
  return (
    <div className="result">
      <header className="stack">
        <p className="small muted">
          <RichText
            parts={textParts('result.meta', {
              voice: who.voice,
              name: <bdi>{who.name}</bdi>,
              date: dateText(isoDate(result.day)),
              source: text('result.source', { basis: who.basis, raters: ratersOf(result) }),
              answers: text('result.answers', { count: answers }),
            })}
          />
        </p>
        {pack.hash !== today.hash && (
          <p className="small muted">{text('result.older-pack', { pack: pack.hash })}</p>
        )}
        <BriefLine {...result} />
        <PageHeading title={text('app.title', { page: text('result.page', { ...who }) })}>
          <Sentences pack={pack} list={report.headline} />
        </PageHeading>
        {report.reason.length > 0 && (
          <p className="lead">
            <Sentences pack={pack} list={report.reason} />
          </p>
        )}
        <Certainty pack={pack} report={report} />
        {who.basis.endsWith('one') && <p className="small muted">{text('result.one-rater')}</p>}
        <div className="row no-print">
          <button type="button" className="btn primary" onClick={() => setSharing(true)}>
            {text('share.open')}
          </button>
          {children}
          <Link className="btn" to={changeable ? addresses.check : addresses.start}>
            {text(changeable ? 'result.change' : own ? 'go.again' : 'result.own')}
          </Link>
        </div>
        <ExportRow result={result} report={report} decisions={decisions} />
      </header>
      <QualityNote report={report} own={own} />
      <MapSection pack={pack} report={report} />
      {steps.meaning.length > 0 && (
        <MeaningSection pack={pack} tips={steps.meaning} reader={reader} onReader={read} />
      )}
      <SkillsSection pack={pack} report={report} own={views} wants={result.wants ?? noWants}>
        {changeable && (
          <p className="no-print">
            <Link to={addresses.wants}>{text(result.wants ? 'wants.change' : 'wants.say')}</Link>
          </p>
        )}
      </SkillsSection>
      <Afterwards>
        {steps.next.length > 0 && (
          <NextStepsSection pack={pack} tips={steps.next}>
            {reader === 'solo' && !isTooLong(result) && (
              <Link
                className="btn no-print"
                to={addresses.week}
                state={{ token: makeResultToken(result) }}
              >
                {text('steps.week')}
              </Link>
            )}
          </NextStepsSection>
        )}
        <HoldSection result={result} />
        <SumSection pack={pack} report={report} />
        <section className="notice stack">
          <h2>{text('fair.title')}</h2>
          <p>
            {text('fair.text', { voice: who.basis !== 'self' ? 'rated' : own ? 'you' : 'other' })}
          </p>
          <p>{text('fair.untried')}</p>
          <Link className="no-print" to={addresses.fairUse}>
            {text('fair.more')}
          </Link>
        </section>
      </Afterwards>
      {sharing && <ShareDialog result={result} own={own} onClose={() => setSharing(false)} />}
    </div>
  );
}
