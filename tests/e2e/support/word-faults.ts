// What a translator cannot reach: texts that stand in the code, and sentences put together from pieces.
import type { Page } from '@playwright/test';

/**
 * In a language in which every translated text stands in brackets and has no plain letter: texts with plain letters,
 * and brackets with something between them that is not a text of its own. One line for each.
 * `given`: words that a person typed, and names that are the same in every language.
 */
export const wordFaults = (page: Page, given: readonly string[]): Promise<string[]> =>
  page.evaluate((kept) => {
    const hidden = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
    const cleared = (text: string) =>
      kept
        .reduce((rest, word) => rest.replaceAll(word, ''), text.replace(hidden, ''))
        .replace(/\s+/g, ' ')
        .trim();
    /** What is left when every text in brackets is taken out, from the inside. */
    const between = (text: string): string => {
      // A label on a chart may be cut off.
      const rest = text.replace(/⟦[^⟦⟧]*(?:⟧|…$|$)/g, '');
      return rest === text ? rest : between(rest);
    };
    const isInline = (element: Element): boolean =>
      getComputedStyle(element).display.startsWith('inline') && !element.matches('svg');
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const blocks = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        isSeen(element) &&
        !element.matches('script, style, noscript, textarea') &&
        (element.matches('text') || !isInline(element)) &&
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE || (node instanceof Element && isInline(node)),
        ),
    );
    /** Its own line of text: what stands in blocks within it is theirs. */
    const lineOf = (element: Element): string =>
      [...element.childNodes]
        .map((node) => {
          if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
          const isOwn = node instanceof Element && (isInline(node) || node.matches('tspan'));
          // Things side by side are no sentence.
          return isOwn && isSeen(node)
            ? node.matches('button, a, label, input, select')
              ? `\n${lineOf(node)}\n`
              : lineOf(node)
            : '\n';
        })
        .join('');
    const named = [
      ...document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]'),
    ];
    const attributes = named.flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    );
    const texts = [
      document.title,
      ...blocks.flatMap((block) => lineOf(block).split('\n')),
      ...attributes,
    ];
    return texts.flatMap((raw) => {
      const text = cleared(raw);
      const plain = /[A-Za-z]{2,}/.exec(text);
      if (plain) return [`not translated: "${text.slice(0, 80)}"`];
      const rest = between(text);
      // A point in the middle and an arrow stand between texts that would do alone.
      const isGlued = text.includes('⟦') && /[^\s\d.,%+−–·→…-]/.test(rest);
      return isGlued ? [`put together: "${text.slice(0, 120)}"`] : [];
    });
  }, given);
