/** A sentence of core in words, plain or drawn. Its words load with later-wording.ts. */
import { itemOf, type Pack, type RoleId, roleOf, skillOf } from '#core/pack.ts';
import type { Param, Sentence } from '#core/sentence.ts';
import { type Filling, type Part, text, textParts } from './wording.ts';

/** How a page draws what is more than a word. */
export interface Drawing<V> {
  readonly role: (role: RoleId, word: string) => V;
  readonly name: (name: string) => V;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What a parameter puts into a text: a role under its own name inside a sentence, capitalised at its start. */
function fillingsOf<V>(
  pack: Pack,
  name: string,
  param: Param,
  draw: Drawing<V>,
): [string, V | Filling][] {
  if (typeof param === 'number') return [[name, param]];
  if ('role' in param) {
    const role = roleOf(pack, param.role);
    return [
      [name, draw.role(role.id, role.name)],
      [capital(name), draw.role(role.id, role.title)],
    ];
  }
  if ('skill' in param) return [[name, skillOf(pack, param.skill).inSentence]];
  if ('class' in param) return [[name, text(`class.${param.class}`)]];
  if ('level' in param) return [[name, text(`level.${param.level}`)]];
  if ('item' in param) {
    const item = itemOf(pack, param.item);
    return [[name, (param.option ? item?.options[param.option - 1] : item?.text) ?? '']];
  }
  const { voice, basis } = param.who;
  return [
    ['voice', voice],
    ['basis', basis],
    ['lead', basis === 'self' ? voice : `${basis}-${voice}`],
    ['name', draw.name(param.who.name)],
  ];
}

export function sentenceParts<V>(
  pack: Pack,
  { key, params }: Sentence,
  draw: Drawing<V>,
): readonly Part<V | Filling>[] {
  const fillings = Object.entries(params).flatMap(([name, param]) =>
    fillingsOf(pack, name, param, draw),
  );
  return textParts<V | Filling>(key, Object.fromEntries(fillings));
}

const plain: Drawing<Filling> = { role: (_, word) => word, name: (name) => name };

export const sentencesText = (pack: Pack, list: readonly Sentence[]): string =>
  list.map((sentence) => sentenceParts(pack, sentence, plain).join('')).join(' ');
