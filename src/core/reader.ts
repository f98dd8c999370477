export const readers = ['candidate', 'owner', 'solo'] as const;
/** Who reads a result: the person; whoever decides about the person; whoever does both jobs alone. */
export type Reader = (typeof readers)[number];
