import { Children, type ReactNode } from 'react';

/** A text in parts, some of them drawn: a coloured word, an isolated name. */
export const RichText = ({ parts }: { readonly parts: readonly ReactNode[] }) => (
  <>{Children.toArray(parts)}</>
);
