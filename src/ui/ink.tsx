import type { ReactNode } from 'react';

/** The two inks, for the first and the second role. */
export const inks = ['mkt', 'sal'] as const;
export type Ink = (typeof inks)[number];

export const InkWord = ({ ink, children }: { readonly ink: Ink; readonly children: ReactNode }) => (
  <span className={`ink-${ink}`}>{children}</span>
);

/** The shape that goes with each ink, so that colour is never alone. */
export const InkShape = ({ ink }: { readonly ink: Ink }) => (
  <svg className={`ink-shape ink-${ink}`} viewBox="0 0 12 12" aria-hidden="true">
    {ink === 'mkt' ? <circle cx="6" cy="6" r="5" /> : <path d="M6 0l6 6-6 6-6-6z" />}
  </svg>
);
