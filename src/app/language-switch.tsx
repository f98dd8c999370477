import { language } from '#state/language.ts';
import { languages } from '#state/languages.ts';
import { usePreferences } from '#state/preferences.ts';
import { useStorage } from '#state/storage.ts';
import { text } from '#state/wording.ts';
import '#state/later-wording.ts';

/** Every language in its own words. The page is loaded again, as each of its texts is of one language. */
export function LanguageSwitch() {
  const prefer = usePreferences((state) => state.prefer);
  const isKept = useStorage(({ status }) => status !== 'memory');
  const choose = (id: string) => {
    prefer({ language: id });
    window.location.reload();
  };
  return (
    <nav aria-label={text('settings.language')}>
      {languages.map(({ id, name, direction }) => (
        <button
          key={id}
          type="button"
          className="link-button"
          lang={id}
          dir={direction}
          aria-current={id === language ? 'true' : undefined}
          disabled={!isKept}
          onClick={() => choose(id)}
        >
          {name}
        </button>
      ))}
      {!isKept && <p>{text('settings.language-not-kept')}</p>}
    </nav>
  );
}
