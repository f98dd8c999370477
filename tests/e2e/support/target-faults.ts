// WCAG 2.2, 2.5.8: targets of 24 by 24 CSS pixels, or room around them, or within a sentence.
import type { Page } from '@playwright/test';

/** Targets that are too small and too close to another, one line for each. */
export const targetFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const controls =
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }
    /** A label is part of the target of its control. */
    const boxOf = (element: Element): DOMRect => {
      const own = element.getBoundingClientRect();
      const label = element.closest('label')?.getBoundingClientRect();
      if (!label) return own;
      const left = Math.min(own.left, label.left);
      const top = Math.min(own.top, label.top);
      return new DOMRect(
        left,
        top,
        Math.max(own.right, label.right) - left,
        Math.max(own.bottom, label.bottom) - top,
      );
    };
    const inside = document.querySelector('dialog:modal') ?? document.body;
    const targets: Target[] = [...inside.querySelectorAll(controls)]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.matches(':disabled') &&
          // Off the screen until it has the focus.
          !element.matches('.skip:not(:focus)'),
      )
      .map((element) => ({ element, box: boxOf(element) }));
    const isSmall = ({ box }: Target) => box.width < least - 0.01 || box.height < least - 0.01;
    /** In a sentence the line decides how high it is. */
    const isInSentence = ({ element }: Target) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, dd, dt, td, th, figcaption, legend, label, div');
      const around = (block?.textContent ?? '').replace(element.textContent ?? '', '');
      return /[\p{L}\p{N}]/u.test(around);
    };
    const centre = ({ box }: Target) => ({
      x: box.left + box.width / 2,
      y: box.top + box.height / 2,
    });
    const isNear = (one: Target, other: Target) => {
      const { x, y } = centre(one);
      if (isSmall(other)) {
        const there = centre(other);
        return Math.hypot(there.x - x, there.y - y) < least;
      }
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < least / 2;
    };
    return targets
      .filter((one) => isSmall(one) && !isInSentence(one))
      .filter((one) => targets.some((other) => other !== one && isNear(one, other)))
      .map(({ element, box }) => {
        const words = element.getAttribute('aria-label') ?? element.textContent?.trim();
        return `${element.tagName.toLowerCase()} "${words}" is ${box.width} by ${box.height}`;
      });
  });
