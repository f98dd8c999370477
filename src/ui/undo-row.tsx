import type { ReactNode } from 'react';

interface UndoRowProps<T> {
  /** What was removed last; undefined while there is nothing to take back. */
  readonly of: T | undefined;
  readonly undo: string;
  readonly onUndo: (of: T) => void;
  readonly children: (of: T) => ReactNode;
}

/** Says what was removed, and offers it back. */
export const UndoRow = <T,>({ of, undo, onUndo, children }: UndoRowProps<T>) => (
  <div className="row" role="status">
    {of !== undefined && (
      <>
        <span>{children(of)}</span>
        <button type="button" className="link-button" onClick={() => onUndo(of)}>
          {undo}
        </button>
      </>
    )}
  </div>
);
