import { type ReactNode, useEffect, useRef } from 'react';

interface FoldProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A card of which only the head shows until it is opened. Paper shows all of it. */
export function Fold({ open, onOpen, summary, children }: FoldProps) {
  const head = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // What closes above would carry this one out of sight.
    if (open && !wasOpen.current) {
      head.current?.focus({ preventScroll: true });
      head.current?.scrollIntoView({ block: 'nearest' });
    }
    wasOpen.current = open;
  }, [open]);
  return (
    <article className="card interview-skill">
      <details
        open={open}
        // The browser shuts the others at once; what the page knows follows.
        name="interview-skill"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== open) onOpen(currentTarget.open);
        }}
      >
        <summary ref={head}>{summary}</summary>
        <div className="interview-inside">{children}</div>
      </details>
    </article>
  );
}
