import { useState } from 'react';
import { useDraft } from '#state/draft.ts';
import { type Theme, themes, usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { Dialog } from '#ui/dialog.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Switch } from '#ui/switch.tsx';
import './settings.css';

function ThemeChoice({
  theme,
  onChoose,
}: {
  readonly theme: Theme;
  readonly onChoose: (theme: Theme) => void;
}) {
  return (
    <fieldset className="choices">
      <legend>
        <h2>{text('settings.theme')}</h2>
      </legend>
      {themes.map((one) => (
        <label key={one}>
          <input type="radio" name="theme" checked={theme === one} onChange={() => onChoose(one)} />
          {text(`settings.theme-${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

function DeleteEverything() {
  const [asking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const discard = useDraft((state) => state.discard);
  const forget = usePreferences((state) => state.forget);
  return (
    <section className="stack">
      <h2>{text('settings.data')}</h2>
      <p>{text('settings.data-text')}</p>
      <button type="button" className="btn danger" onClick={() => setAsking(true)}>
        {text('settings.delete')}
      </button>
      <p role="status">{deleted && text('settings.deleted')}</p>
      {asking && (
        <Dialog title={text('settings.delete-title')} onClose={() => setAsking(false)}>
          <p>{text('settings.delete-text')}</p>
          <div className="row">
            <button
              type="button"
              className="btn danger"
              onClick={() => {
                discard();
                forget();
                setDeleted(true);
                setAsking(false);
              }}
            >
              {text('settings.delete-yes')}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {text('settings.delete-no')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

export function SettingsPage() {
  const { theme, quickAdvance, singleKeys, timing, prefer } = usePreferences();
  return (
    <div className="narrow stack settings">
      <PageHeading title={text('app.title', { page: text('settings.page') })}>
        {text('settings.title')}
      </PageHeading>
      <p className="muted">{text('settings.lead')}</p>
      <ThemeChoice theme={theme} onChoose={(chosen) => prefer({ theme: chosen })} />
      <section>
        <h2>{text('settings.answering')}</h2>
        <Switch on={quickAdvance} onChange={(on) => prefer({ quickAdvance: on })}>
          {text('settings.quick')}
        </Switch>
        <Switch on={singleKeys} onChange={(on) => prefer({ singleKeys: on })}>
          {text('settings.keys')}
        </Switch>
        <Switch
          on={timing}
          onChange={(on) => prefer({ timing: on })}
          hint={text('settings.timing-hint')}
        >
          {text('settings.timing')}
        </Switch>
      </section>
      <DeleteEverything />
    </div>
  );
}
