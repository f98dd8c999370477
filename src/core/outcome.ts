/** What a parser returns: the value, or a code that says why there is none. Sentences live in the interface. */
export type Outcome<T, Code> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Code };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const failed = <Code>(code: Code): { readonly ok: false; readonly code: Code } => ({
  ok: false,
  code,
});
