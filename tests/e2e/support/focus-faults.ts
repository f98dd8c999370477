// Goes through the screen by Tab: every control once and in order, its focus seen (2.4.7), and no bar over it (2.4.11).
import type { Page } from '@playwright/test';

interface Step {
  /** Its place among the controls that Tab should come to; -1 for a part that scrolls. */
  readonly place: number;
  readonly name: string;
  readonly isSeen: boolean;
  readonly isCovered: boolean;
}

interface Watch {
  readonly stops: readonly string[];
  readonly steps: readonly Step[];
  readonly end: () => void;
}

declare global {
  interface Window {
    focusWatch: Watch;
  }
}

/** Runs in the page: notes where the focus is each time a key comes up, beginning before the first control. */
function watchFocus(): void {
  const top = document.querySelector('dialog:modal') ?? document.body;
  const was = document.activeElement;
  /** A click on a label is a click on its control, so it may show the focus and be what is seen of it. */
  const bodyOf = (element: Element) => element.closest('label') ?? element;
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? bodyOf(element).textContent ?? '';
    return `${element.tagName.toLowerCase()} "${words.trim().slice(0, 40)}"`;
  };
  const groupOf = (element: Element, all: readonly Element[]) =>
    all.filter(
      (other) =>
        other === element ||
        (element instanceof HTMLInputElement &&
          other instanceof HTMLInputElement &&
          element.type === 'radio' &&
          other.type === 'radio' &&
          other.name === element.name &&
          other.form === element.form),
    );
  /** Of radio buttons Tab comes to the chosen one, or to the first. */
  const isStop = (element: Element, _: number, all: readonly Element[]) => {
    const group = groupOf(element, all);
    return element === (group.find((other) => other.matches(':checked')) ?? group[0]);
  };
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const stops: Element[] = [...top.querySelectorAll<HTMLElement>(controls)]
    .filter(({ tabIndex }) => tabIndex >= 0)
    .filter((one) => !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }))
    .filter(isStop);
  const ringOf = (element: Element) =>
    [element, bodyOf(element)]
      .map((one) => getComputedStyle(one))
      .map(({ outlineStyle, outlineWidth, boxShadow }) =>
        outlineStyle === 'none' ? boxShadow : `${boxShadow} ${outlineStyle} ${outlineWidth}`,
      )
      .join();
  /** Not one of nine points of it can be seen. */
  const isCovered = (element: Element) => {
    const { left, top: from, width, height } = bodyOf(element).getBoundingClientRect();
    const parts = [0.1, 0.5, 0.9];
    return !parts.some((x) =>
      parts.some((y) => {
        const there = document.elementFromPoint(left + width * x, from + height * y);
        return there !== null && bodyOf(element).contains(there);
      }),
    );
  };
  const start = document.createElement('span');
  start.tabIndex = -1;
  top.prepend(start);
  start.focus();
  start.remove();
  const unfocused = new Map(stops.map((stop) => [stop, ringOf(stop)]));
  const steps: Step[] = [];
  let last: Element | undefined;
  const note = () => {
    const now = document.activeElement;
    // A date has stops of the browser's own within it, and shows itself which of them it is at.
    if (!now || now === document.body || now === last) return;
    last = now;
    const before = unfocused.get(now);
    const isSeen = before === undefined ? now.matches(':focus-visible') : before !== ringOf(now);
    steps.push({
      place: stops.indexOf(now),
      name: nameOf(now),
      isSeen,
      isCovered: isCovered(now),
    });
  };
  window.addEventListener('keyup', note, true);
  const end = () => {
    window.removeEventListener('keyup', note, true);
    if (was instanceof HTMLElement) was.focus();
  };
  window.focusWatch = { stops: stops.map(nameOf), steps, end };
}

/** What is wrong with a way through the controls, one line for each. */
function stepFaults({ stops, steps }: Pick<Watch, 'stops' | 'steps'>): string[] {
  const reached = steps.map(({ place }) => place).filter((place) => place >= 0);
  const back = reached.findIndex((place, i) => place <= (reached[i - 1] ?? -1));
  return [
    ...stops.filter((_, place) => !reached.includes(place)).map((name) => `Tab misses ${name}`),
    ...(back < 0 ? [] : [`Tab goes back to ${stops[reached[back] ?? 0]}`]),
    ...steps.filter(({ isSeen }) => !isSeen).map(({ name }) => `no focus is seen on ${name}`),
    ...steps.filter((step) => step.isCovered).map(({ name }) => `something covers ${name}`),
  ];
}

/** Parts that scroll are stops of the browser's own, so a few more keys may be needed than there are controls. */
const spare = 12;

export async function focusFaults(page: Page): Promise<string[]> {
  await page.evaluate(watchFocus);
  let left = await page.evaluate(() => window.focusWatch.stops.length);
  for (let more = spare; left > 0 && more > 0; more--) {
    for (let press = 0; press < left; press++) await page.keyboard.press('Tab');
    left = await page.evaluate(() => {
      const { stops, steps } = window.focusWatch;
      return stops.length - 1 - Math.max(-1, ...steps.map(({ place }) => place));
    });
  }
  const { stops, steps } = await page.evaluate(() => ({
    stops: window.focusWatch.stops,
    steps: window.focusWatch.steps,
  }));
  // And back again, from the last control to the one before it.
  await page.keyboard.press('Shift+Tab');
  const after = await page.evaluate(() => {
    window.focusWatch.end();
    return window.focusWatch.steps.at(-1)?.name;
  });
  const trapped = steps.length > 1 && after === steps.at(-1)?.name;
  return [...stepFaults({ stops, steps }), ...(trapped ? [`Shift+Tab stays on ${after}`] : [])];
}
