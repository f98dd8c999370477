import { type ReactNode, useDeferredValue } from 'react';

/** What the first look does not need: drawn one moment after everything around it. */
export const Afterwards = ({ children }: { readonly children: ReactNode }) =>
  useDeferredValue(true, false) && children;
