/**
 * Does the verdict hold: under other weights, with the bars moved, with one answer changed, and what would settle what
 * is open. Knows one result and tries it again; refuses to know how the sentences read. docs/scoring.md section 4.
 */
import { type Brief, emphasisBrief, equalBrief, type Fit, fitTo, pointsWide } from './fit.ts';
import { levelOf } from './headline.ts';
import { type Change, flipsOf, sameVerdict } from './hold-flips.ts';
import type { SharedResult } from './link/result-body.ts';
import type { Estimate, Measure, ObserverSheet } from './measure.ts';
import { normalCdf } from './normal.ts';
import { type Pack, skillOf } from './pack.ts';
import { qualityOf } from './quality.ts';
import { likelyRange, shown } from './report.ts';
import type { Sentence } from './sentence.ts';
import type { Sheet } from './sheet.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export interface Hold {
  readonly weights: readonly Sentence[];
  readonly bars: readonly Sentence[];
  readonly answer: readonly Sentence[];
  /** Empty where nothing is open. */
  readonly settle: readonly Sentence[];
}

/** What a changed verdict says of the roles of which it says something else. */
function thenOf(before: Verdict, after: Verdict): readonly Sentence[] {
  if (after.kind === 'answer-again') return [{ key: 'hold.then-doubt', params: {} }];
  return after.statements.flatMap((statement, i): Sentence[] =>
    statement.kind === before.statements[i]?.kind
      ? []
      : [
          {
            key: 'hold.then',
            params: { role: { role: statement.role }, level: { level: levelOf(statement) } },
          },
        ],
  );
}

function weightsOf(before: Verdict, after: Verdict, { roles: [a, b] }: Fit): readonly Sentence[] {
  const same = sameVerdict(before, after);
  const params = {
    a: { role: a.role },
    b: { role: b.role },
    first: Math.round(shown(a.mean)),
    second: Math.round(shown(b.mean)),
  };
  return [
    { key: same ? 'hold.weights-same' : 'hold.weights-change', params },
    ...(same ? [] : thenOf(before, after)),
  ];
}

function barsOf(step: number, before: Verdict, lower: Verdict, higher: Verdict): Sentence[] {
  const params = { step };
  const lowerSame = sameVerdict(before, lower);
  const higherSame = sameVerdict(before, higher);
  if (lowerSame && higherSame) return [{ key: 'hold.bars-same', params }];
  return [
    { key: lowerSame ? 'hold.lower-same' : 'hold.lower-change', params },
    ...(lowerSame ? [] : thenOf(before, lower)),
    { key: higherSame ? 'hold.higher-same' : 'hold.higher-change', params },
    ...(higherSame ? [] : thenOf(before, higher)),
  ];
}

function changeSentence(pack: Pack, change: Change): Sentence {
  const { from, to } = change;
  if (change.of === 'answer') {
    const { item } = change;
    return {
      key: 'hold.answer-one',
      params: { question: { item }, from: { item, option: from }, to: { item, option: to } },
    };
  }
  const rated = pack.ratings.find(({ id }) => id === change.rating);
  if (!rated) throw new Error(`no rating ${change.rating} in pack ${pack.id}`);
  const skill = skillOf(pack, rated.skill).id;
  return {
    key: 'hold.rating-one',
    params: { rater: change.rater + 1, skill: { skill }, from, to },
  };
}

function answerSentences(result: SharedResult, measure: Measure, before: Verdict): Sentence[] {
  const { tried, deciding, lightest } = flipsOf(result, measure);
  if (tried === 0) return [];
  if (!lightest) return [{ key: 'hold.answer-none', params: { count: tried } }];
  return [
    { key: 'hold.answer-some', params: { deciding, count: tried } },
    changeSentence(result.pack, lightest.change),
    ...thenOf(before, lightest.verdict),
  ];
}

/** Every question answered, every skill rated: only how many there are matters, because spread follows from that. */
const filledSheet = (pack: Pack, sheet: Sheet): Sheet =>
  new Map([...pack.items.map(({ id }) => [id, 3] as const), ...sheet]);
const filledRatings = (pack: Pack): ObserverSheet =>
  new Map(pack.ratings.map(({ id }) => [id, 3] as const));

/** What would settle the role that is closest to call, or that has too few answers. */
function settleSentences(
  { pack, sheet, observers }: SharedResult,
  measure: Measure,
  brief: Brief,
  fit: Fit,
  verdict: Verdict,
): readonly Sentence[] {
  const distance = (p: number) => Math.abs(p - 0.5);
  const [open] = verdict.statements
    .filter(({ kind }) => kind === 'close' || kind === 'unknown')
    .sort((a, b) => distance(a.pAbove) - distance(b.pAbove));
  const now = fit.roles.find(({ role }) => role === open?.role);
  if (!open || !now) return [];
  const sheets = observers.map((one) => one.sheet);
  const wide = (estimate: Estimate) => {
    const one = fitTo(pack, estimate, brief).roles.find(({ role }) => role === open.role);
    return one?.se ?? now.se;
  };
  const left = pack.items.filter(({ id, kind }) => kind !== 'check' && !sheet.has(id)).length;
  const range = (se: number) => Math.round(pointsWide(2 * likelyRange * se));
  const role = { role: open.role };
  if (sheet.size > 0 && left > 0) {
    const se = wide(measure(filledSheet(pack, sheet), { observers: sheets, tasks: [] }));
    const p = normalCdf((now.mean - now.bar) / se);
    const settles = Math.max(p, 1 - p) >= pack.measurement.likelyProbability;
    const params = { role, count: left, from: range(now.se), to: range(se) };
    return [
      { key: 'hold.settle-questions', params },
      { key: settles ? 'hold.settle-enough' : 'hold.settle-both', params: {} },
    ];
  }
  if (sheets.length === 0) return [{ key: 'hold.settle-rating', params: { role } }];
  const more = { observers: [...sheets, filledRatings(pack)], tasks: [] };
  const params = { role, from: range(now.se), to: range(wide(measure(sheet, more))) };
  return [{ key: 'hold.settle-another', params }];
}

/** Nothing where the answers are to be given again: there is no verdict to hold. */
export function doesItHold(result: SharedResult, measure: Measure): Hold | undefined {
  const { pack } = result;
  const observers = result.observers.map(({ sheet }) => sheet);
  const estimate = measure(result.sheet, { observers, tasks: [] });
  const { standing } = qualityOf(pack, result.sheet, result.seconds);
  const brief: Brief = result.brief ?? equalBrief(pack);
  const tryWith = (one: Brief) => {
    const fit = fitTo(pack, estimate, one);
    return { fit, verdict: verdictOf(pack, estimate, fit, standing) };
  };
  const { fit, verdict } = tryWith(brief);
  if (verdict.kind === 'answer-again') return undefined;
  const settle = settleSentences(result, measure, brief, fit, verdict);
  if (verdict.kind === 'not-enough') return { weights: [], bars: [], answer: [], settle };
  const other = tryWith({ bars: brief.bars, weights: emphasisBrief(pack).weights });
  const step = pack.measurement.barStep;
  const [a, b] = brief.bars;
  const moved = (by: number) => tryWith({ bars: [a + by, b + by], weights: brief.weights }).verdict;
  return {
    weights: weightsOf(verdict, other.verdict, other.fit),
    bars: barsOf(Math.round(pointsWide(step)), verdict, moved(-step), moved(step)),
    answer: answerSentences(result, measure, verdict),
    settle,
  };
}
