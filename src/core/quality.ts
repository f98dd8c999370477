/**
 * Whether answers hang together. docs/scoring.md section 7. Knows only what a link holds: the answers and the time.
 * Nothing is dropped and nobody is called dishonest: a sign is a note, two different ones ask to answer again.
 * Limits are set for a form of 60 items; on shorter forms they widen as chance does, on longer ones they narrow a
 * little, and where a sign says nothing it is left out.
 */
import { at } from './engine.ts';
import { type CheckItem, type ItemId, type Pack, type SkillItem, skillIndex } from './pack.ts';
import { optionIn, type Sheet } from './sheet.ts';
import type { QualityStanding } from './verdict.ts';

export const qualitySigns = [
  'checks-missed',
  'too-fast',
  'inconsistent',
  'one-option-run',
  'flat',
  'reversed-gap',
] as const;
export type QualitySign = (typeof qualitySigns)[number];

export interface QualityFinding {
  readonly sign: QualitySign;
  readonly hard: boolean;
  readonly value: number;
  /** The limit that was passed. */
  readonly limit: number;
}

export interface Quality {
  readonly findings: readonly QualityFinding[];
  readonly standing: QualityStanding;
}

/** The questions about skills, as numbers: made once for a pack, so that a sheet costs one pass. */
interface Form {
  readonly ids: readonly ItemId[];
  readonly keys: Float64Array;
  /** For every skill, in the order of the pack: where its questions stand in the two above. */
  readonly bySkill: readonly (readonly number[])[];
  readonly checks: readonly CheckItem[];
}

function formOf(pack: Pack): Form {
  const items = pack.items.filter((item): item is SkillItem => item.kind !== 'check');
  const bySkill: number[][] = pack.skills.map(() => []);
  for (const [place, { skill }] of items.entries()) bySkill[skillIndex(pack, skill)]?.push(place);
  return {
    ids: items.map(({ id }) => id),
    keys: Float64Array.from(items, ({ key }) => key),
    bySkill,
    checks: pack.items.filter((item) => item.kind === 'check'),
  };
}

function checksMissed(checks: readonly CheckItem[], sheet: Sheet): number {
  let missed = 0;
  for (const { id, answer } of checks) {
    const option = optionIn(sheet, id);
    if (option !== undefined && option !== answer) missed++;
  }
  return missed;
}

/** Raw answers in the order of the form; 0 where there is none. Of one kind with all other vectors, which keeps `at` fast. */
type Answers = Float64Array;

/** What is seen on the way through the answers. */
interface Seen {
  readonly count: number;
  readonly longestRun: number;
  /** Sum of the raw answers. */
  readonly sum: number;
}

function readInto(answers: Answers, form: Form, sheet: Sheet): Seen {
  let count = 0;
  let longestRun = 0;
  let sum = 0;
  let run = 0;
  let before = 0;
  for (let place = 0; place < answers.length; place++) {
    const id = form.ids[place];
    const raw = id === undefined ? 0 : (optionIn(sheet, id) ?? 0);
    answers[place] = raw;
    if (raw === 0) continue;
    count++;
    sum += raw;
    run = raw === before ? run + 1 : 1;
    before = raw;
    if (run > longestRun) longestRun = run;
  }
  return { count, longestRun, sum };
}

/** SD of all raw answers. */
function spreadOf(answers: Answers, { count, sum }: Seen): number {
  const mean = sum / count;
  let squares = 0;
  for (const raw of answers) if (raw !== 0) squares += (raw - mean) ** 2;
  return Math.sqrt(squares / (count - 1));
}

/** What the answers to one skill add up to, after reversing: 5 is the most favourable. */
interface SkillSums {
  readonly forward: number;
  readonly forwardCount: number;
  readonly reversed: number;
  readonly reversedCount: number;
  /** About their mean. */
  readonly squares: number;
}

function sumsOf(answers: Answers, keys: Float64Array, places: readonly number[]): SkillSums {
  let forward = 0;
  let forwardCount = 0;
  let reversed = 0;
  let reversedCount = 0;
  for (const place of places) {
    const raw = at(answers, place);
    if (raw === 0) continue;
    if (at(keys, place) === 1) {
      forward += raw;
      forwardCount++;
    } else {
      reversed += 6 - raw;
      reversedCount++;
    }
  }
  const mean = (forward + reversed) / (forwardCount + reversedCount);
  let squares = 0;
  for (const place of places) {
    const raw = at(answers, place);
    if (raw !== 0) squares += (3 + at(keys, place) * (raw - 3) - mean) ** 2;
  }
  return { forward, forwardCount, reversed, reversedCount, squares };
}

/** Standard deviation of one answer about its skill, which the model expects of honest people. */
const answerSd = (pack: Pack) =>
  Math.sqrt(pack.measurement.selfErrorSd ** 2 + pack.measurement.roundingVariance);

/** Pooled SD within skills, and the limit: as many of its own standard errors above the expected as on the full form. */
function withinSkill(pack: Pack, skills: readonly SkillSums[]) {
  const m = pack.measurement;
  let df = 0;
  let total = 0;
  for (const { forwardCount, reversedCount, squares } of skills) {
    const count = forwardCount + reversedCount;
    if (count < 2) continue;
    df += count - 1;
    total += squares;
  }
  const fullDf = m.fullFormItems - pack.skills.length;
  const limit = answerSd(pack) + (m.withinSkillSdLimit - answerSd(pack)) * Math.sqrt(fullDf / df);
  return { df, value: Math.sqrt(total / df), limit };
}

/** E|X| and SD|X| of X ~ N(0, 1). */
const meanOfAbsolute = Math.sqrt(2 / Math.PI);
const sdOfAbsolute = Math.sqrt(1 - 2 / Math.PI);

/** Mean distance between forward and reversed items of a skill, with its limit scaled in the same way. */
function reversedGap(pack: Pack, skills: readonly SkillSums[]) {
  const m = pack.measurement;
  // On the full form every skill has two forward and two reversed items, so the SD of a gap is that of one answer.
  const full = answerSd(pack);
  const errors =
    (m.reversedGapLimit - meanOfAbsolute * full) /
    ((sdOfAbsolute * full) / Math.sqrt(pack.skills.length));
  let pairs = 0;
  let gaps = 0;
  let expected = 0;
  let variance = 0;
  for (const { forward, forwardCount, reversed, reversedCount } of skills) {
    if (forwardCount === 0 || reversedCount === 0) continue;
    const sd = full * Math.sqrt(1 / forwardCount + 1 / reversedCount);
    pairs++;
    gaps += Math.abs(forward / forwardCount - reversed / reversedCount);
    expected += meanOfAbsolute * sd;
    variance += (sdOfAbsolute * sd) ** 2;
  }
  const error = Math.sqrt(variance) / pairs;
  return { pairs, value: gaps / pairs, limit: expected / pairs + errors * error };
}

/** Below this much evidence a spread says nothing. */
const fewestDegrees = 10;
/** Fewer answers than this are looked at for checks and long runs only. */
export const fewestAnswers = 15;

/** Judges any number of sheets. `seconds` is the whole time, 0 where it is unknown. */
export function qualityWith(pack: Pack): (sheet: Sheet, seconds: number) => Quality {
  const m = pack.measurement;
  const form = formOf(pack);
  const answers: Answers = new Float64Array(form.ids.length);
  return (sheet, seconds) => {
    const seen = readInto(answers, form, sheet);
    const findings: QualityFinding[] = [];
    const above = (sign: QualitySign, value: number, soft: number, hard: number) => {
      if (value >= hard) findings.push({ sign, hard: true, value, limit: hard });
      else if (value >= soft) findings.push({ sign, hard: false, value, limit: soft });
    };
    const missed = checksMissed(form.checks, sheet);
    above('checks-missed', missed, m.checksMissedLimit, m.checksMissedHardLimit);
    above('one-option-run', seen.longestRun, m.oneOptionRunLimit, m.oneOptionRunHardLimit);
    if (seen.count < fewestAnswers) return { findings, standing: standingOf(findings) };

    // Slower is better: the signs of the numbers are turned.
    const pace = seconds / sheet.size;
    if (seconds > 0 && pace < m.secondsPerItemLimit) {
      const hard = pace < m.secondsPerItemHardLimit;
      const limit = hard ? m.secondsPerItemHardLimit : m.secondsPerItemLimit;
      findings.push({ sign: 'too-fast', hard, value: pace, limit });
    }
    const softly = (sign: QualitySign, value: number, limit: number) =>
      findings.push({ sign, hard: false, value, limit });
    const spread = spreadOf(answers, seen);
    if (spread < m.flatSdLimit) softly('flat', spread, m.flatSdLimit);
    const skills = form.bySkill.map((places) => sumsOf(answers, form.keys, places));
    const within = withinSkill(pack, skills);
    if (within.df >= fewestDegrees && within.value > within.limit) {
      softly('inconsistent', within.value, within.limit);
    }
    const gap = reversedGap(pack, skills);
    if (gap.pairs >= fewestDegrees && gap.value > gap.limit) {
      softly('reversed-gap', gap.value, gap.limit);
    }
    return { findings, standing: standingOf(findings) };
  };
}

/** The quality of one self-assessment. */
export const qualityOf = (pack: Pack, sheet: Sheet, seconds: number): Quality =>
  qualityWith(pack)(sheet, seconds);

function standingOf(findings: readonly QualityFinding[]): QualityStanding {
  if (findings.some(({ hard }) => hard) || findings.length >= 2) return 'answer-again';
  return findings.length === 1 ? 'note' : 'fine';
}
