/** How this browser likes Rolefit to look and behave. Interface preferences only, hence localStorage. */
import { create } from 'zustand';
import { personName } from '#core/person-name.ts';
import { type Reader, readers } from '#core/reader.ts';
import { keepText, keptText } from './kept.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Preferences {
  readonly theme: Theme;
  /** Go on by itself after a tap on an answer. */
  readonly quickAdvance: boolean;
  /** 1 to 5 and 0 choose an answer. */
  readonly singleKeys: boolean;
  /** Note how long answering takes. */
  readonly timing: boolean;
  /** Name or role under which somebody rates here. */
  readonly rater: string;
  /** For whom results made here are read. */
  readonly reader: Reader;
  /** Empty: the first of the browser's that there is. Read by scripts/before-paint.js too. */
  readonly language: string;
}

interface PreferencesState extends Preferences {
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly forget: () => void;
}

const place = 'preferences';

function parsed(text: string | null): unknown {
  // Nothing is thrown on a first visit: while a file is starting, browsers read all of it again to say where.
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isLanguage = /^[A-Za-z-]{2,20}$/;

/** Field by field: what is missing or odd gets its default. */
export function parsePreferences(text: string | null): Preferences {
  const kept = parsed(text);
  const fields = new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  const isOn = (name: string) => fields.get(name) !== false;
  const rater = fields.get('rater');
  const language = fields.get('language');
  return {
    theme: themes.find((theme) => theme === fields.get('theme')) ?? 'system',
    quickAdvance: isOn('quickAdvance'),
    singleKeys: isOn('singleKeys'),
    timing: isOn('timing'),
    rater: typeof rater === 'string' ? personName(rater) : '',
    reader: readers.find((reader) => reader === fields.get('reader')) ?? 'candidate',
    language: typeof language === 'string' && isLanguage.test(language) ? language : '',
  };
}

export const usePreferences = create<PreferencesState>()((set, now) => ({
  ...parsePreferences(keptText(place)),
  prefer: (change) => {
    set(change);
    const { prefer: _, forget: __, ...preferences } = now();
    keepText(place, JSON.stringify(preferences));
  },
  forget: () => {
    keepText(place, null);
    set(parsePreferences(null));
  },
}));
