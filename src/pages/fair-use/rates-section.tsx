import { useState } from 'react';
import { adverseImpactOf, type ImpactRow } from '#core/adverse-impact.ts';
import { type GroupProblems, type TypedGroup, typedGroupsOf } from '#core/typed-groups.ts';
import { text } from '#state/wording.ts';
import { TextField } from '#ui/text-field.tsx';
import { RatesResult } from './rates-result.tsx';

interface Line extends TypedGroup {
  readonly place: number;
}

const blank = (place: number): Line => ({ place, name: '', people: '', selected: '' });
const twoBlank = [blank(1), blank(2)];
const mostGroups = 12;
const fields = ['name', 'people', 'selected'] as const;

interface Said {
  readonly rows?: readonly ImpactRow[];
  readonly problems?: GroupProblems;
  readonly tooFew?: boolean;
}

function saidOf(typed: readonly TypedGroup[]): Said {
  const groups = typedGroupsOf(typed);
  if (!groups.ok) return { problems: groups.code };
  return groups.value.length < 2 ? { tooFew: true } : { rows: adverseImpactOf(groups.value) };
}

/** Selection rates of groups that somebody types in. They live on this page alone. */
export function RatesSection() {
  const [typed, setTyped] = useState<readonly Line[]>(twoBlank);
  const [said, setSaid] = useState<Said>({});
  const change = (groups: readonly Line[], next: Said = {}) => {
    setTyped(groups);
    setSaid(next);
  };
  const fillExample = () => {
    const example = [
      { place: 1, name: text('fair-use.example-first'), people: '80', selected: '48' },
      { place: 2, name: text('fair-use.example-second'), people: '40', selected: '12' },
    ];
    change(example, saidOf(example));
  };
  return (
    <section className="stack">
      <h2>{text('fair-use.rates')}</h2>
      <p>{text('fair-use.rates-text')}</p>
      <p className="small muted">{text('fair-use.rates-law')}</p>
      <form
        className="stack no-print"
        onSubmit={(event) => {
          event.preventDefault();
          setSaid(saidOf(typed));
        }}
      >
        {typed.map((group, i) => {
          const problem = said.problems?.[i];
          return (
            <fieldset key={group.place} className="fair-use-group">
              <legend>{text('fair-use.group', { place: group.place })}</legend>
              {fields.map((field) => (
                <TextField
                  key={field}
                  label={text(`fair-use.${field}`)}
                  autoComplete="off"
                  value={group[field]}
                  onChange={(value) => change(typed.with(i, { ...group, [field]: value }))}
                />
              ))}
              {problem && (
                <p className="fair-use-problem" role="alert">
                  {text('fair-use.problem', { problem })}
                </p>
              )}
            </fieldset>
          );
        })}
        <div className="row">
          <button type="submit" className="btn primary">
            {text('fair-use.work-out')}
          </button>
          {typed.length < mostGroups && (
            <button
              type="button"
              className="btn"
              onClick={() => change([...typed, blank(typed.length + 1)])}
            >
              {text('fair-use.add')}
            </button>
          )}
          <button type="button" className="link-button" onClick={fillExample}>
            {text('fair-use.example')}
          </button>
          <button type="button" className="link-button" onClick={() => change(twoBlank)}>
            {text('fair-use.clear')}
          </button>
        </div>
      </form>
      <div role="status">{said.tooFew && <p>{text('fair-use.too-few-groups')}</p>}</div>
      {said.rows && <RatesResult rows={said.rows} />}
    </section>
  );
}
