import { type FormEvent, useState } from 'react';
import { optionValues } from '#core/pack.ts';
import type { RatingDraft } from '#core/rating-draft.ts';
import { type Answer, noBasis } from '#core/sheet.ts';
import { type RatingWords, ratingWordsOf } from '#state/observer-words.ts';
import { pack } from '#state/pack.ts';
import { text } from '#state/wording.ts';
import { TextField } from '#ui/text-field.tsx';

function RatingChoice(props: {
  readonly rating: RatingWords;
  readonly given: Answer | undefined;
  readonly onGive: (answer: Answer) => void;
}) {
  const { rating, given, onGive } = props;
  const choices: readonly (readonly [Answer, string])[] = [
    ...optionValues.map((value, i) => [value, rating.options[i] ?? ''] as const),
    [noBasis, text('rate-for.not-observed')],
  ];
  return (
    <fieldset className="choices rating">
      <legend>{rating.text}</legend>
      <p className="small muted">{text('rate-for.look-for', { what: rating.lookFor })}</p>
      {choices.map(([answer, words]) => (
        <label key={answer}>
          <input
            type="radio"
            name={rating.id}
            checked={given === answer}
            onChange={() => onGive(answer)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface RatingFormProps {
  readonly business: string;
  readonly draft: RatingDraft;
  /** Called with everything chosen so far, whenever it changes. */
  readonly onDraft: (draft: RatingDraft) => void;
  readonly onDone: () => void;
}

/** Every rating of the pack, five visible acts each. */
export function RatingForm({ business, draft, onDraft, onDone }: RatingFormProps) {
  const { rater, sheet } = draft;
  const [empty, setEmpty] = useState(false);
  const answered = [...sheet.values()].filter((one) => one !== noBasis).length;
  const finish = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(answered === 0);
    if (answered > 0) onDone();
  };
  return (
    <form className="stack-wide" onSubmit={finish}>
      {pack.ratings.flatMap(({ id }) => {
        const rating = ratingWordsOf(id);
        if (!rating) return [];
        return (
          <RatingChoice
            key={id}
            rating={rating}
            given={sheet.get(id)}
            onGive={(answer) => onDraft({ rater, sheet: new Map([...sheet, [id, answer]]) })}
          />
        );
      })}
      <TextField
        label={text('rate-for.rater')}
        hint={text('rate-for.rater-hint', { business })}
        value={rater}
        maxLength={60}
        autoComplete="name"
        onChange={(name) => onDraft({ rater: name, sheet })}
      />
      <div className="row">
        <button type="submit" className="btn primary">
          {text('rate-for.finish')}
        </button>
        <span className="small muted" role="status">
          {empty
            ? text('rate-for.empty')
            : text('rate-for.count', { done: sheet.size, total: pack.ratings.length })}
        </span>
      </div>
    </form>
  );
}
