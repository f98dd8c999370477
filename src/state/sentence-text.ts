/** A sentence of core as plain text. Its words load with later-wording.ts. */
import { itemOf, type Pack, roleOf, skillOf } from '#core/pack.ts';
import type { Param, Sentence } from '#core/sentence.ts';
import { type Filling, text, textParts } from './wording.ts';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function fillingsOf(pack: Pack, name: string, param: Param): [string, Filling][] {
  if (typeof param === 'number') return [[name, param]];
  if ('role' in param) {
    const role = roleOf(pack, param.role);
    return [
      [name, role.name],
      [capital(name), role.title],
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
    ['name', param.who.name],
  ];
}

export const sentencesText = (pack: Pack, list: readonly Sentence[]): string =>
  list
    .map(({ key, params }) => {
      const fillings = Object.entries(params).flatMap(([name, param]) =>
        fillingsOf(pack, name, param),
      );
      return textParts<Filling>(key, Object.fromEntries(fillings)).join('');
    })
    .join(' ');
