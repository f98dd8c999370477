/** Written into the build from content/ by scripts/vite-content.ts, after every check has passed. */
declare module 'virtual:pack' {
  const pack: import('#core/pack.ts').Pack;
  export default pack;
}
declare module 'virtual:wording' {
  const wording: import('#core/pack-schema.ts').Wording;
  export default wording;
}
