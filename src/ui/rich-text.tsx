import { createElement, Fragment, type ReactNode } from 'react';

/** A text in parts, some of them drawn: a coloured word, an isolated name. Parts stand one after the other and need no keys. */
export const RichText = ({ parts }: { readonly parts: readonly ReactNode[] }): ReactNode =>
  createElement(Fragment, null, ...parts);
