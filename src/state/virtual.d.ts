/** Written into the build from content/ by scripts/vite-content.ts, after every check has passed. */
declare module 'virtual:pack' {
  const pack: import('#core/pack.ts').Pack;
  export default pack;
}
declare module 'virtual:wording' {
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
declare module 'virtual:observer' {
  /** Ratings with their words, which `virtual:pack` leaves out. */
  const ratings: readonly import('#core/pack.ts').Rating[];
  export default ratings;
}
declare module 'virtual:packs' {
  /** Packs of earlier releases by hash. */
  const packs: Readonly<Record<string, () => Promise<import('#core/pack.ts').Pack>>>;
  export default packs;
}
