import type { ReactNode } from 'react';
import type { Pack } from '#core/pack.ts';
import type { Sentence } from '#core/sentence.ts';
import { rolePlace } from '#state/pack.ts';
import { type Drawing, sentenceParts } from '#state/sentence-text.ts';
import { InkWord, inks } from '#ui/ink.tsx';
import { RichText } from '#ui/rich-text.tsx';

const drawingFor = (pack: Pack): Drawing<ReactNode> => ({
  role: (role, word) => <InkWord ink={inks[rolePlace(pack, role)]}>{word}</InkWord>,
  name: (name) => <bdi>{name}</bdi>,
});

/** A sentence of core in words. */
export const SentenceText = ({
  pack,
  sentence,
}: {
  readonly pack: Pack;
  readonly sentence: Sentence;
}) => <RichText parts={sentenceParts(pack, sentence, drawingFor(pack))} />;

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
