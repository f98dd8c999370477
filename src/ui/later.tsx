import { type ComponentType, lazy, useSyncExternalStore } from 'react';

/** Firefox breaks off what a page fetches when it begins to leave it: nobody is to be told of that. */
const leavingMs = 500;

/**
 * A component whose code is fetched when it is first drawn, or before that by `fetch`, which fails where the code cannot
 * be had. Until it is there nothing is drawn in its place, and then it is at once: whatever waits in `Suspense` React
 * shows no sooner than 300 ms after it began to wait. Only where a drawn page is taken over does it wait there, and the
 * page stays as it is.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    loaded = await load();
    return loaded;
  };
  const Lazy: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  const begin = (tell: () => void) => {
    let broken: typeof loaded;
    const fail = (error: unknown) => {
      broken = () => {
        throw error;
      };
      loaded = broken;
      tell();
    };
    if (!loaded) fetch().then(tell, (error) => setTimeout(fail, leavingMs, error));
    return () => {
      // Whoever draws it anew asks anew.
      if (loaded === broken) loaded = undefined;
    };
  };
  const Later = (props: Props) => {
    const Chosen = useSyncExternalStore(
      begin,
      () => loaded,
      () => loaded ?? Lazy,
    );
    return Chosen && <Chosen {...props} />;
  };
  return Object.assign(Later, { fetch });
}
