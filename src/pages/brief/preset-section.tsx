import { presets } from '#state/presets.ts';
import { text } from '#state/wording.ts';
import { ChoiceCards } from '#ui/choice-cards.tsx';

interface PresetSectionProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Weights by kind of business, to begin with. */
export const PresetSection = (props: PresetSectionProps) => (
  <ChoiceCards
    legend={text('brief.preset')}
    hint={text('brief.preset-truth')}
    choices={[
      { id: '', name: text('brief.preset-none'), note: text('brief.preset-none-note') },
      ...presets.map(({ id, name, example }) => ({ id, name, note: example })),
    ]}
    {...props}
  />
);
