/** The verdict in one or two sentences, role by role. docs/scoring.md section 4. */
import type { Level, Sentence, Who } from './sentence.ts';
import type { Statement, Verdict } from './verdict.ts';

export function levelOf(statement: Statement): Level {
  switch (statement.kind) {
    case 'above':
      return statement.firm ? 'above-likely' : 'above-probable';
    case 'below':
      return statement.firm ? 'below-likely' : 'below-probable';
    case 'close':
    case 'unknown':
      return 'close';
    default:
      return statement.kind satisfies never;
  }
}

const second = (statement: Statement): Sentence => ({
  key: `verdict.second.${levelOf(statement)}`,
  params: { role: { role: statement.role } },
});

function unknownHeadline([a, b]: Verdict['statements']): readonly Sentence[] {
  if (a.kind === 'unknown' && b.kind === 'unknown') {
    const params = { count: a.answered + b.answered, total: a.asked + b.asked };
    return [{ key: 'verdict.unknown-both', params }];
  }
  const [open, known] = a.kind === 'unknown' ? [a, b] : [b, a];
  const params = { role: { role: open.role }, count: open.answered, total: open.asked };
  return [{ key: 'verdict.unknown-one', params }, second(known)];
}

/** Both roles stand alike: one sentence for the two, and one for what tells them apart. */
function sharedHeadline(level: Level, verdict: Verdict, who: Who): readonly Sentence[] {
  const [a, b] = verdict.statements;
  const both = { who: { who }, a: { role: a.role }, b: { role: b.role } };
  const lead: Sentence = { key: `verdict.both.${level}`, params: both };
  const closer = { role: { role: a.pAbove >= b.pAbove ? a.role : b.role } };
  switch (level) {
    case 'above-likely':
    case 'above-probable':
      return [lead, { key: 'verdict.choose-one', params: {} }];
    case 'close':
      return verdict.lean.kind === 'toward'
        ? [lead, { key: 'verdict.stronger', params: { role: { role: verdict.lean.role } } }]
        : [lead];
    case 'below-probable':
    case 'below-likely':
      return [lead, { key: 'verdict.closer', params: closer }];
    default:
      return level satisfies never;
  }
}

export function headlineOf(verdict: Verdict, who: Who): readonly Sentence[] {
  const [a, b] = verdict.statements;
  if (verdict.kind === 'answer-again') return [{ key: 'verdict.answer-again', params: {} }];
  if (verdict.kind === 'not-enough') return unknownHeadline(verdict.statements);
  const level = levelOf(a);
  if (level === levelOf(b)) return sharedHeadline(level, verdict, who);
  // What somebody is firmly fit for comes first, else the statement we are surer of.
  const fit = verdict.statements.find(({ kind, firm }) => kind === 'above' && firm);
  const surer = fit ?? (Math.abs(a.pAbove - 0.5) >= Math.abs(b.pAbove - 0.5) ? a : b);
  const other = surer === a ? b : a;
  const params = { who: { who }, role: { role: surer.role } };
  return [{ key: `verdict.first.${levelOf(surer)}`, params }, second(other)];
}
