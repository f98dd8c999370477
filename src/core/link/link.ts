/** Result links, made. Reading them: open-result.ts; every other kind: any-link.ts. */
import { makeResultBody, type SharedResult } from './result-body.ts';
import { longestToken, makeToken, tokenLength } from './token.ts';

export const makeResultToken = (result: SharedResult): string =>
  makeToken({ kind: 'r', bytes: makeResultBody(result) });

/** Whether a result holds more than a link may: so many raters, with long names. */
export const isTooLong = (result: SharedResult): boolean =>
  tokenLength(makeResultBody(result).length) > longestToken;
