/** The language of the page. It is chosen before the first paint, by scripts/before-paint.js, and stays while the page does. */

/** Drawn without a page, and read without a choice, it is the language of the content. */
export const language =
  typeof document === 'undefined' ? 'en' : document.documentElement.lang || 'en';

/** How numbers and dates are written. */
export const locale = language === 'en' ? 'en-GB' : language;
