/** Every pack of earlier releases: for what is sealed and does not say which one it needs. */
import older from 'virtual:packs';
import { fetchPack } from './pack.ts';

export const fetchOlderPacks = async (): Promise<void> => {
  await Promise.all(Object.keys(older).map(fetchPack));
};
