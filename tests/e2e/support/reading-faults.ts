// What becomes unreadable when text grows: cut off, on top of other text, or beside the window.
import type { Page } from '@playwright/test';

/** Puts a sheet over the page without an inline style, which the content policy forbids, as long as something is done. */
export async function withSheet(page: Page, css: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  await act();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** Lists measure their rows and draw again. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    let still = 0;
    let before = -1;
    for (let frame = 0; frame < 60 && still < 3; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = document.documentElement.scrollHeight;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });

export const sidewaysFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls ${scrollWidth - clientWidth} px sideways`] : [];
  });

/** Boxes that are too small for their text. */
const cutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const holdsText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return [...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.visually-hidden, .skip'))
      .flatMap((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        // Whoever types scrolls in a field.
        const isField = element.matches('input, textarea, select');
        if (display === 'inline' || isField) return [];
        const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40);
        const name = `${element.tagName.toLowerCase()}.${element.className} "${words}"`;
        const wide = element.scrollWidth - element.clientWidth;
        const high = element.scrollHeight - element.clientHeight;
        const spills = overflowX === 'visible' && holdsText(element);
        return [
          ...(wide > 1 && (isCut(overflowX) || spills) ? [`${wide} px too wide: ${name}`] : []),
          ...(high > 1 && isCut(overflowY) ? [`${high} px too high: ${name}`] : []),
        ];
      });
  });

interface Line {
  /** Which text it belongs to, and in which bar that stays in sight: 0 for none. */
  readonly of: number;
  readonly bar: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const linesOf = (page: Page): Promise<Line[]> =>
  page.evaluate(() => {
    // A modal dialog lies on the page on purpose. Charts keep their labels apart: see tests/charts.
    const top = document.querySelector('dialog:modal') ?? document.body;
    const unread = '.visually-hidden, .skip, svg, option, script, noscript';
    const bars = [...document.querySelectorAll('*')].filter((element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position),
    );
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    return texts.flatMap((node, of) => {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!text || !parent?.checkVisibility({ visibilityProperty: true })) return [];
      if (parent.closest(unread)) return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      // What is scrolled out of sight within the page lies on nothing.
      const frame = parent.closest('.table-frame')?.getBoundingClientRect();
      const bar = bars.findIndex((one) => one.contains(parent)) + 1;
      return [...range.getClientRects()].map(({ left, right, top: from, height }) => ({
        of,
        bar,
        text: text.slice(0, 30),
        left: Math.max(left, frame?.left ?? left),
        right: Math.min(right, frame?.right ?? right),
        // A line box is higher than its letters: the middle of it is what is read.
        top: from + height * 0.25,
        bottom: from + height * 0.75,
      }));
    });
  });

function overlaps(lines: readonly Line[]): string[] {
  const sorted = lines.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((one, i) => {
    const below = sorted.slice(i + 1);
    const end = below.findIndex(({ top }) => top >= one.bottom);
    return below
      .slice(0, end < 0 ? undefined : end)
      .filter(
        ({ of, bar, left, right }) =>
          of !== one.of &&
          // What scrolls under a bar is not lost.
          bar === one.bar &&
          Math.min(right, one.right) - Math.max(left, one.left) > 2,
      )
      .map(({ text }) => `"${one.text}" lies on "${text}"`);
  });
}

/** Text that is cut off, lies on other text or makes the page scroll sideways, one line for each. */
export async function readingFaults(page: Page): Promise<string[]> {
  await atRest(page);
  return [
    ...(await sidewaysFaults(page)),
    ...(await cutFaults(page)),
    ...overlaps(await linesOf(page)),
  ];
}
