/** Puts the chosen colours on the page; "as the device" leaves them to the style sheet. */
import { type Theme, usePreferences } from '#state/preferences.ts';

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function watchTheme(): void {
  apply(usePreferences.getState().theme);
  usePreferences.subscribe(({ theme }) => apply(theme));
}
