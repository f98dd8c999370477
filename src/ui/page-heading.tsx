import { type ReactNode, useEffect, useRef } from 'react';

/** The first heading drawn in this tab is where reading starts anyway; only later ones take the focus. */
let drawn = false;

/** The h1 of a page: sets the title, and takes the focus so that a screen reader starts here. */
export function PageHeading({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    if (drawn) heading.current?.focus({ preventScroll: true });
    drawn = true;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
