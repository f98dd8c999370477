/** Weights by kind of business. Loaded with the page on which a brief is made. */
import presets from 'virtual:presets';
import type { Preset } from '#core/guidance-schema.ts';

export { presets };

/** Undefined for an id that came with a brief of another release. */
export const presetOf = (id: string): Preset | undefined => presets.find((one) => one.id === id);
