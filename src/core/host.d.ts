/** What JavaScript hosts have and the language's own library leaves out. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}
/** For sealing alone (link/seal.ts). `subtle` is missing where a page came over plain http. */
declare const crypto: {
  readonly subtle?: object;
  getRandomValues(bytes: Uint8Array): Uint8Array;
};
