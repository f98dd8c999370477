/** The address of this page with a token in place of whatever stands after its # or, in a frame, after its ?. */
export const linkTo = (token: string): string =>
  `${window.location.href.split(/[?#]/, 1)[0] ?? ''}#${token}`;
