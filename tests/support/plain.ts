// What a link holds, as JSON: for files in which it is kept.

const isPack = (value: object): value is { hash: string } =>
  'hash' in value && 'skills' in value && typeof value.hash === 'string';

/** Packs as their hash, bytes as hex, maps and sets as lists of their entries. */
export function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (value instanceof Map || value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isPack(value)) return value.hash;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
