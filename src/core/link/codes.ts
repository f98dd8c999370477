/** Why a link did not open. Each has its own screen, words and way out in the interface. */
export const linkErrors = [
  'none',
  'too-long',
  'ambiguous',
  'checksum',
  'newer-version',
  'unknown-pack',
  'bad-length',
  'bad-value',
  'wrong-key',
  'not-your-invite',
  'duplicate',
  'no-crypto',
] as const;
export type LinkError = (typeof linkErrors)[number];
