import type { ReactNode } from 'react';
import { Afterwards } from './afterwards.tsx';

/** Something to open when wanted: a table beside its chart. */
export const Disclosure = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <details className="disclosure">
    <summary>{title}</summary>
    <Afterwards>{children}</Afterwards>
  </details>
);
