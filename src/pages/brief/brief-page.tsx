import { useId, useMemo, useState } from 'react';
import { countsInBoth, measuredOf } from '#core/brief-effect.ts';
import { type Brief, equalBrief, points } from '#core/fit.ts';
import { usualWeight } from '#core/guidance-schema.ts';
import { makeBriefToken } from '#core/link/any-link.ts';
import { briefNameBytes, type SharedBrief } from '#core/link/brief-body.ts';
import { shortLine } from '#core/person-name.ts';
import { currentBrief, dropBriefs, keepBrief, useBriefs } from '#state/briefs.ts';
import { frameWords } from '#state/frame-words.ts';
import { measureFor, pack } from '#state/pack.ts';
import { usePeople } from '#state/people.ts';
import { presetOf, presetWeights } from '#state/presets.ts';
import { text } from '#state/wording.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { linkTo } from '#ui/link-to.ts';
import { OwnWindow } from '#ui/own-window.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { EffectSection } from './effect-section.tsx';
import { PresetSection } from './preset-section.tsx';
import { isBar, RoleSection } from './role-section.tsx';
import './brief.css';
import '#state/desk-wording.ts';
import '#state/later-wording.ts';

interface Form {
  readonly name: string;
  readonly preset: string;
  readonly weights: readonly number[];
  /** In points. */
  readonly bars: readonly [number, number];
}

function formOf(brief: Brief & Partial<Pick<SharedBrief, 'name' | 'preset'>>): Form {
  const [a, b] = brief.bars;
  return {
    name: brief.name ?? '',
    preset: brief.preset ?? '',
    weights: brief.weights.map((weight) => Math.round(weight)),
    bars: [Math.round(points(a)), Math.round(points(b))],
  };
}

/** The pack's own weights are shares; where nothing else was said, each skill counts the same. */
const ownForm = (): Form => ({
  ...formOf(equalBrief(pack)),
  weights: pack.skills.map(() => usualWeight),
});

const withPreset = (form: Form, id: string): Form => {
  const chosen = presetOf(id);
  const named = form.name === '' || form.name === presetOf(form.preset)?.name;
  return {
    ...form,
    preset: id,
    name: named ? (chosen?.name ?? '') : form.name,
    weights: presetWeights(id),
  };
};

const briefOf = (form: Form): SharedBrief => ({
  name: shortLine(form.name, briefNameBytes),
  preset: form.preset,
  weights: form.weights,
  bars: [1 + form.bars[0] / 25, 1 + form.bars[1] / 25],
  extras: [],
});

/** What the two roles ask here, and what that would change. */
export function BriefPage() {
  useBriefs();
  const people = usePeople((state) => state.people);
  const inUse = currentBrief();
  const [form, setForm] = useState(() => (inUse ? formOf(inUse) : ownForm()));
  const [said, setSaid] = useState('');
  const id = useId();
  const measured = useMemo(() => measuredOf(pack, measureFor(pack), people), [people]);
  const counts = countsInBoth(pack, form.weights);
  const sound = counts.every(Boolean) && form.bars.every(isBar);
  const change = (next: Form) => {
    setForm(next);
    setSaid('');
  };
  const [barA, barB] = form.bars;
  return (
    <div className="brief">
      <header className="stack">
        <PageHeading title={text('app.title', { page: text('brief.title') })}>
          {text('brief.title')}
        </PageHeading>
        <p className="lead">{text('brief.lead')}</p>
        <p>
          {inUse
            ? text('brief.in-use', { name: inUse.name || text('brief.nameless') })
            : text('brief.own-in-use')}
        </p>
      </header>
      <PresetSection chosen={form.preset} onChoose={(one) => change(withPreset(form, one))} />
      <div className="field brief-name">
        <label htmlFor={id}>{text('brief.name')}</label>
        <input
          id={id}
          value={form.name}
          maxLength={briefNameBytes}
          dir="auto"
          autoComplete="off"
          onChange={(event) => change({ ...form, name: event.currentTarget.value })}
        />
      </div>
      <div className="brief-two">
        {([0, 1] as const).map((place) => (
          <RoleSection
            key={pack.roles[place].id}
            role={pack.roles[place]}
            weights={form.weights}
            bar={form.bars[place]}
            preset={form.preset}
            counts={counts[place]}
            onWeight={(at, weight) =>
              change({ ...form, weights: form.weights.map((one, i) => (i === at ? weight : one)) })
            }
            onBar={(bar) => change({ ...form, bars: place === 0 ? [bar, barB] : [barA, bar] })}
          />
        ))}
      </div>
      {sound && (
        <EffectSection measured={measured} from={inUse ?? equalBrief(pack)} to={briefOf(form)} />
      )}
      <div className="stack">
        <OwnWindow words={frameWords()}>
          <div className="row">
            <button
              type="button"
              className="btn primary"
              disabled={!sound}
              onClick={() => {
                keepBrief(briefOf(form));
                setSaid(text('brief.saved'));
              }}
            >
              {text('brief.save')}
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => {
                dropBriefs();
                setForm(ownForm());
                setSaid(text('brief.dropped'));
              }}
            >
              {text('brief.drop')}
            </button>
          </div>
        </OwnWindow>
        <p role="status">{sound ? said : text('brief.unsound')}</p>
      </div>
      {sound && (
        <section className="card stack">
          <h2>{text('brief.share')}</h2>
          <p>{text('brief.share-text')}</p>
          <CopyField
            label={text('brief.link')}
            value={linkTo(makeBriefToken({ pack, brief: briefOf(form) }))}
            copy={text('brief.copy')}
            copied={text('brief.copied')}
            failed={text('brief.copy-failed')}
          />
        </section>
      )}
    </div>
  );
}
