/** Written into the build from content/ by scripts/vite-content.ts, after every check has passed. */
declare module 'virtual:pack' {
  const pack: import('#core/pack.ts').Pack;
  export default pack;
}
declare module 'virtual:wording' {
  const wording: import('#core/pack-schema.ts').Wording;
  export default wording;
}
declare module 'virtual:notices' {
  const wording: import('#core/pack-schema.ts').Wording;
  export default wording;
}
declare module 'virtual:method' {
  const method: {
    readonly constants: import('#core/pack-schema.ts').Constants;
    readonly figures: import('#core/pack-schema.ts').Figures;
    readonly wording: import('#core/pack-schema.ts').Wording;
  };
  export default method;
}
declare module 'virtual:later' {
  const wording: import('#core/pack-schema.ts').Wording;
  export default wording;
}
declare module 'virtual:desk' {
  const wording: import('#core/pack-schema.ts').Wording;
  export default wording;
}
declare module 'virtual:difference' {
  const wording: import('#core/pack-schema.ts').Wording;
  export default wording;
}
declare module 'virtual:lessons' {
  const lessons: import('#core/difference-schema.ts').Lessons;
  export default lessons;
}
declare module 'virtual:languages' {
  /** What the page can be read in; the first is the one that the content is written in. */
  const languages: readonly {
    readonly id: string;
    readonly name: string;
    readonly direction: 'ltr' | 'rtl';
  }[];
  export default languages;
}
declare module 'virtual:packs' {
  /** Packs of earlier releases by hash. */
  const packs: Readonly<Record<string, () => Promise<import('#core/pack.ts').Pack>>>;
  export default packs;
}
declare module 'virtual:advice' {
  const advice: {
    readonly skills: import('#core/guidance-schema.ts').Advice;
    readonly activities: readonly import('#core/guidance-schema.ts').WantedActivity[];
  };
  export default advice;
}
declare module 'virtual:interview' {
  const interview: import('#core/guidance-schema.ts').Interview;
  export default interview;
}
declare module 'virtual:presets' {
  const presets: readonly import('#core/guidance-schema.ts').Preset[];
  export default presets;
}
declare module 'virtual:placing' {
  const placing: import('#core/guidance-schema.ts').PlacingFile;
  export default placing;
}
declare module 'virtual:observer' {
  /** The ratings of today's pack with their words, which `virtual:pack` leaves out. */
  const ratings: readonly Pick<
    import('#core/pack.ts').Rating,
    'id' | 'skill' | 'text' | 'lookFor' | 'options'
  >[];
  export default ratings;
}
/** What the build fills in. */
interface ImportMetaEnv {
  /** Which version of the product wrote a backup. */
  readonly VITE_APP_VERSION: string | undefined;
  /** Whether there is another language to choose. */
  readonly VITE_TRANSLATED: boolean;
}
