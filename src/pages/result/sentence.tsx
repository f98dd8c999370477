import type { ReactNode } from 'react';
import { itemOf, type Pack, roleOf, skillOf } from '#core/pack.ts';
import type { Param, Sentence } from '#core/sentence.ts';
import { rolePlace } from '#state/pack.ts';
import { text, textParts } from '#state/wording.ts';
import { InkWord, inks } from '#ui/ink.tsx';
import { RichText } from '#ui/rich-text.tsx';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What a parameter puts into a text: under its own name inside a sentence, capitalised at its start. */
function fillingsOf(pack: Pack, name: string, param: Param): [string, ReactNode][] {
  if (typeof param === 'number') return [[name, param]];
  if ('role' in param) {
    const role = roleOf(pack, param.role);
    const ink = inks[rolePlace(pack, param.role)];
    return [
      [
        name,
        <InkWord key={name} ink={ink}>
          {role.name}
        </InkWord>,
      ],
      [
        capital(name),
        <InkWord key={name} ink={ink}>
          {role.title}
        </InkWord>,
      ],
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
    ['name', <bdi key={name}>{param.who.name}</bdi>],
  ];
}

/** A sentence of core in words. */
export function SentenceText({
  pack,
  sentence,
}: {
  readonly pack: Pack;
  readonly sentence: Sentence;
}) {
  const fillings = Object.entries(sentence.params).flatMap(([name, param]) =>
    fillingsOf(pack, name, param),
  );
  return <RichText parts={textParts<ReactNode>(sentence.key, Object.fromEntries(fillings))} />;
}

export const Sentences = ({
  pack,
  list,
}: {
  readonly pack: Pack;
  readonly list: readonly Sentence[];
}) => (
  <RichText
    parts={list.flatMap((sentence, i) => [
      i > 0 ? ' ' : '',
      <SentenceText key={JSON.stringify(sentence)} pack={pack} sentence={sentence} />,
    ])}
  />
);
