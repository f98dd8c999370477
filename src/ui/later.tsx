import { type ComponentType, lazy } from 'react';

/**
 * A component whose code is fetched when it is first drawn, or before that by `fetch`, which fails where the code cannot
 * be had. Drawn inside `Suspense`. As React's `lazy`, but drawn at once where its code is there: `lazy` would wait for a
 * moment nevertheless, and whatever waits React shows 300 ms later.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    loaded = await load();
    return loaded;
  };
  const Lazy: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  const Later = (props: Props) => {
    // Whatever is on the screen has come, so that what was chosen stays.
    const Chosen = loaded ?? Lazy;
    return <Chosen {...props} />;
  };
  return Object.assign(Later, { fetch });
}
