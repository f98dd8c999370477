// What was typed after `rolefit`, as a command.
import { parseArgs } from 'node:util';
import { dayOfMoment, parseIsoDate } from '../../src/core/day.ts';

export const usage = `rolefit: measures people on the command line, exactly as the page does.

  rolefit items
      Every item as JSON, in the order in which links hold their answers: id, skill, role, key, kind.

  rolefit score FILE|- [--observers FILE] [--date YYYY-MM-DD] [--links] [--format json|csv] [--skip-bad]
      One line per person: skills, roles and lean in points 0-100 with standard errors, classes, verdict, signs that
      the answers do not hang together, and of what it speaks: "self-view", or "skill" where others have rated.
      FILE, or standard input for "-", is one of
        CSV    a header of "name" and item ids, a row per person; in the cells 1 to 5 as displayed,
               nothing where no answer was given, nb for "no basis to judge"
        JSON   [{"name": "Ada", "answers": {"<item id>": 4, "<item id>": null, "<item id>": "nb"}}]
      Columns that begin with "true_" are passed over. Everything is checked before anything is scored.
      --observers FILE  what others say, as CSV: a header of "name", "rater" and the rating ids of
                  content/observer.json, a row for every rater of a person; in the cells 1 to 5, nothing or nb for
                  "not observed". Names are those of the people; one that nobody has is told and not used.
      --date      the day that links carry; today unless given
      --links     adds the link of each result: it holds the person's own answers only
      --format    csv writes a table instead of one JSON object per line
      --skip-bad  scores the good rows and lists the others on standard error; a bad row of observers still stops all

  rolefit open LINK|-
      What a link holds, as JSON, or {"error": code}. A whole address or the bare r1... token; with "-" one link per
      line of standard input and one line of JSON for each.

  rolefit simulate --n N --seed S --items K [--observers FILE]
      N simulated people as the CSV that "score" reads, with what is true of them in true_class and true_lean: so
      anyone can check how often verdicts are right. The same seed gives the same people.
      --items K   how many questions they answer: a multiple of the number of skills, as far as there are items
      --observers FILE  also writes what one observer says of each. Then people see themselves only partly as they
                  are, and the truth is their skill.

  rolefit --help

Ends with 0 where all went well, 1 where something in the input is wrong, 2 where the command is.
`;

/** The command itself makes no sense. */
export class UsageError extends Error {}

export interface ScoreCommand {
  readonly kind: 'score';
  /** A path, or "-" for standard input. */
  readonly file: string;
  /** What others say: a path, or "-" for standard input. */
  readonly observers: string | undefined;
  /** Days since 2026-01-01. */
  readonly day: number;
  readonly links: boolean;
  readonly format: 'json' | 'csv';
  readonly skipBad: boolean;
}

export interface SimulateCommand {
  readonly kind: 'simulate';
  /** People. */
  readonly n: number;
  readonly seed: number;
  /** Items each of them answers. */
  readonly items: number;
  /** Where to write what observers say. */
  readonly observers: string | undefined;
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'items' }
  | ScoreCommand
  | SimulateCommand
  | { readonly kind: 'open'; readonly link: string };

const options = {
  help: { type: 'boolean', short: 'h' },
  date: { type: 'string' },
  links: { type: 'boolean' },
  format: { type: 'string' },
  'skip-bad': { type: 'boolean' },
  observers: { type: 'string' },
  n: { type: 'string' },
  seed: { type: 'string' },
  items: { type: 'string' },
} as const;

/** Which commands an option belongs to. */
const commandsOf: Readonly<Record<string, readonly string[]>> = {
  date: ['score'],
  links: ['score'],
  format: ['score'],
  'skip-bad': ['score'],
  observers: ['score', 'simulate'],
  n: ['simulate'],
  seed: ['simulate'],
  items: ['simulate'],
};

const refused = (reason: string) => new UsageError(`${reason}\nSee: rolefit --help`);

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parsed>['values'];

const today = () => dayOfMoment(Date.now(), -new Date().getTimezoneOffset());

function dayGiven(date: string | undefined): number {
  const day = date === undefined ? today() : parseIsoDate(date);
  if (day === undefined) {
    throw refused(`--date ${date}: use YYYY-MM-DD, from 2026-01-01 to 2205-06-07.`);
  }
  return day;
}

function formatGiven(format = 'json'): ScoreCommand['format'] {
  if (format !== 'json' && format !== 'csv') throw refused(`--format ${format}: use json or csv.`);
  return format;
}

function scoreCommand(values: Values, file: string | undefined): ScoreCommand {
  const { date, links = false, format, 'skip-bad': skipBad = false, observers } = values;
  if (file === undefined) throw refused('"score" needs a file, or "-" for standard input.');
  if (file === '-' && observers === '-') {
    throw refused('Standard input holds people or observers, not both.');
  }
  return {
    kind: 'score',
    file,
    observers,
    day: dayGiven(date),
    links,
    format: formatGiven(format),
    skipBad,
  };
}

/** A whole number within bounds. */
function numberGiven(option: string, text: string | undefined, least: number, most: number) {
  const value = text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const wanted = `a whole number from ${least} to ${most}`;
  throw refused(
    text === undefined
      ? `"simulate" needs --${option}, ${wanted}.`
      : `--${option} ${text}: use ${wanted}.`,
  );
}

const mostPeople = 1_000_000_000;
const largestSeed = 2 ** 32 - 1;

function simulateCommand(values: Values): SimulateCommand {
  const { n, seed, items, observers } = values;
  if (observers === '-') throw refused('Standard output takes the people: name a file.');
  return {
    kind: 'simulate',
    n: numberGiven('n', n, 1, mostPeople),
    seed: numberGiven('seed', seed, 0, largestSeed),
    items: numberGiven('items', items, 1, 1000),
    observers,
  };
}

/** Throws UsageError. */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [name, target, ...more] = positionals;
  if (values.help || name === 'help') return { kind: 'help' };
  if (more.length > 0) throw refused(`One thing at a time: "${more.join(' ')}" is too much.`);
  for (const option of Object.keys(values)) {
    const commands = commandsOf[option] ?? [];
    if (name !== undefined && !commands.includes(name)) {
      throw refused(`--${option} belongs to ${commands.map((one) => `"${one}"`).join(' and ')}.`);
    }
  }
  switch (name) {
    case 'items':
    case 'simulate':
      if (target !== undefined) throw refused(`"${name}" takes nothing.`);
      return name === 'items' ? { kind: 'items' } : simulateCommand(values);
    case 'score':
      return scoreCommand(values, target);
    case 'open':
      if (target === undefined) throw refused('"open" needs a link, or "-" for standard input.');
      return { kind: 'open', link: target };
    case undefined:
      throw refused('Say what to do: items, score, simulate or open.');
    default:
      throw refused(`There is no command "${name}".`);
  }
}
