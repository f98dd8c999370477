/** The border for interface wording: flat keys, one text or a choice of texts each. */
import { failed, type Outcome, ok } from './outcome.ts';
import type { Fault } from './pack-faults.ts';
import type { Message, Wording } from './pack-schema.ts';
import { wordingFile } from './pack-schema.ts';
import { type ContentFiles, parseFile, type Turn } from './parse-pack.ts';

/** The texts a message may turn into. */
const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string'
    ? [message]
    : Object.entries(message).flatMap(([name, text]) => (name === 'by' ? [] : [text]));

/** What has to be filled in, sorted: every {name} of every text, and what the choice goes by. */
export function placeholdersOf(message: Message): readonly string[] {
  const names = new Set(typeof message === 'string' ? [] : [message.by]);
  for (const text of textsOf(message)) {
    for (const [, name] of text.matchAll(/\{([a-zA-Z]+)\}/g)) if (name) names.add(name);
  }
  return [...names].sort();
}

const strayBrace = /[{}]/;

export function parseWording(files: ContentFiles, turn?: Turn): Outcome<Wording, readonly Fault[]> {
  const file = 'wording.json';
  const faults: Fault[] = [];
  const parsed = parseFile(wordingFile, files, file, faults, turn);
  if (!parsed) return failed(faults);
  const { $schema: _, ...wording } = parsed;
  for (const [key, message] of Object.entries(wording)) {
    for (const text of textsOf(message)) {
      if (!strayBrace.test(text.replace(/\{[a-zA-Z]+\}/g, ''))) continue;
      const hint = 'A placeholder is one word of letters in braces: {name}.';
      faults.push({ file, path: key, reason: 'has a brace that belongs to no placeholder', hint });
    }
  }
  return faults.length > 0 ? failed(faults) : ok(wording);
}
