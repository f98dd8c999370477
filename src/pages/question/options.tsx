import { type Item, optionValues } from '#core/pack.ts';
import { type Answer, noBasis } from '#core/sheet.ts';
import { text } from '#state/wording.ts';

interface OptionsProps {
  readonly item: Item;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

interface OptionProps extends Omit<OptionsProps, 'item'> {
  readonly value: Answer;
  readonly words: string;
}

function Option({ value, words, answer, onAnswer }: OptionProps) {
  return (
    <label className={value === noBasis ? 'option option-none' : 'option'}>
      <input
        type="radio"
        name="answer"
        value={value}
        checked={answer === value}
        onChange={() => onAnswer(value)}
      />
      {value !== noBasis && (
        <span className="option-key" aria-hidden="true">
          {value}
        </span>
      )}
      <span>{words}</span>
    </label>
  );
}

export const Options = ({ item, ...rest }: OptionsProps) => (
  <div className="options">
    {optionValues.map((value) => (
      <Option key={value} value={value} words={item.options[value - 1] ?? ''} {...rest} />
    ))}
    <p className="small muted option-or">{text('question.or')}</p>
    <Option value={noBasis} words={text('question.no-basis')} {...rest} />
  </div>
);
