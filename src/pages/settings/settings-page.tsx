import { type Theme, themes, usePreferences } from '#state/preferences.ts';
import { text } from '#state/wording.ts';
import { PageHeading } from '#ui/page-heading.tsx';
import { Switch } from '#ui/switch.tsx';
import { DataSection, ProgressSection } from './data-section.tsx';
import './settings.css';
import '#state/later-wording.ts';

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
      <ProgressSection />
      <DataSection />
    </div>
  );
}
