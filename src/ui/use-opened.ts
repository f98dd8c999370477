import { useEffect, useMemo, useState } from 'react';

interface Opening<T> {
  readonly open: (token: string) => T;
  /** Something that has yet to be fetched is missing. */
  readonly isMissing: (opened: T) => boolean;
  readonly fetch: (token: string) => Promise<unknown>;
}

/** What a token holds; undefined while what it needs is fetched. `how` must be the same each time. */
export function useOpened<T>(token: string, how: Opening<T>): T | undefined {
  const [fetched, setFetched] = useState<string>();
  // What was fetched changes what opens.
  const opened = useMemo(() => how.open(token), [token, fetched, how]);
  const missing = fetched !== token && how.isMissing(opened);
  useEffect(() => {
    if (missing) void how.fetch(token).finally(() => setFetched(token));
  }, [missing, token, how]);
  return missing ? undefined : opened;
}
