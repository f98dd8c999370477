/** A newer version that waits for somebody to say when. */
import { create } from 'zustand';

interface Updates {
  /** Puts the newer version in place and loads the page again; undefined where there is none. */
  readonly update: (() => void) | undefined;
}

export const useUpdates = create<Updates>(() => ({ update: undefined }));

export const offerUpdate = (update: () => void): void => useUpdates.setState({ update });
