import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

interface LongListProps<T> {
  readonly entries: readonly T[];
  readonly idOf: (entry: T) => string;
  /** About how high a row is, in pixels, before it has been drawn. */
  readonly height: number;
  readonly className: string;
  readonly children: (entry: T) => ReactNode;
}

/** A list that scrolls with the page and draws only the rows in sight. */
export function LongList<T>({ entries, idOf, height, className, children }: LongListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
    initialRect: { width: 390, height: 844 },
    getItemKey: (place) => {
      const entry = entries[place];
      return entry === undefined ? place : idOf(entry);
    },
  });
  return (
    <ul ref={list} className={className} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        if (entry === undefined) return null;
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            {children(entry)}
          </li>
        );
      })}
    </ul>
  );
}
