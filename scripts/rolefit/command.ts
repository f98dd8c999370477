// What was typed after `rolefit`, as a command.
import { parseArgs } from 'node:util';
import { dayOfMoment, parseIsoDate } from '../../src/core/day.ts';

export const usage = `rolefit: measures people on the command line, exactly as the page does.

  rolefit items
      Every item as JSON, in the order in which links hold their answers: id, skill, role, key, kind.

  rolefit score FILE|- [--date YYYY-MM-DD] [--links] [--format json|csv] [--skip-bad]
      One line per person: skills, roles and lean in points 0-100 with standard errors, classes, verdict.
      FILE, or standard input for "-", is one of
        CSV    a header of "name" and item ids, a row per person; in the cells 1 to 5 as displayed,
               nothing where no answer was given, nb for "no basis to judge"
        JSON   [{"name": "Ada", "answers": {"<item id>": 4, "<item id>": null, "<item id>": "nb"}}]
      Columns that begin with "true_" are passed over. Everything is checked before anything is scored.
      --date      the day that links carry; today unless given
      --links     adds the link of each result
      --format    csv writes a table instead of one JSON object per line
      --skip-bad  scores the good rows and lists the others on standard error

  rolefit open LINK|-
      What a link holds, as JSON, or {"error": code}. A whole address or the bare r1... token; with "-" one link per
      line of standard input and one line of JSON for each.

  rolefit --help

Ends with 0 where all went well, 1 where something in the input is wrong, 2 where the command is.
`;

/** The command itself makes no sense. */
export class UsageError extends Error {}

export interface ScoreCommand {
  readonly kind: 'score';
  /** A path, or "-" for standard input. */
  readonly file: string;
  /** Days since 2026-01-01. */
  readonly day: number;
  readonly links: boolean;
  readonly format: 'json' | 'csv';
  readonly skipBad: boolean;
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'items' }
  | ScoreCommand
  | { readonly kind: 'open'; readonly link: string };

const options = {
  help: { type: 'boolean', short: 'h' },
  date: { type: 'string' },
  links: { type: 'boolean' },
  format: { type: 'string' },
  'skip-bad': { type: 'boolean' },
} as const;

const refused = (reason: string) => new UsageError(`${reason}\nSee: rolefit --help`);

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

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

/** Throws UsageError. */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const { help, date, links = false, format, 'skip-bad': skipBad = false } = values;
  const [name, target, ...more] = positionals;
  if (help || name === 'help') return { kind: 'help' };
  if (more.length > 0) throw refused(`One thing at a time: "${more.join(' ')}" is too much.`);
  if (name !== 'score' && (links || skipBad || date !== undefined || format !== undefined)) {
    throw refused('--date, --links, --format and --skip-bad belong to "score".');
  }
  switch (name) {
    case 'items':
      if (target !== undefined) throw refused('"items" takes nothing.');
      return { kind: 'items' };
    case 'score':
      if (target === undefined) throw refused('"score" needs a file, or "-" for standard input.');
      return {
        kind: 'score',
        file: target,
        day: dayGiven(date),
        links,
        format: formatGiven(format),
        skipBad,
      };
    case 'open':
      if (target === undefined) throw refused('"open" needs a link, or "-" for standard input.');
      return { kind: 'open', link: target };
    case undefined:
      throw refused('Say what to do: items, score or open.');
    default:
      throw refused(`There is no command "${name}".`);
  }
}
