// Once for all tests that draw: matchers, a clean page after each test, and what jsdom lacks.
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

Object.assign(HTMLDialogElement.prototype, {
  show(this: HTMLDialogElement) {
    this.open = true;
  },
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement, returnValue = '') {
    if (!this.open) return;
    this.open = false;
    this.returnValue = returnValue;
    this.dispatchEvent(new Event('close'));
  },
});

Object.assign(Element.prototype, { scrollIntoView() {} });

/** Nothing matches: a light screen, with motion, of no known width. */
class NoMatch extends EventTarget implements MediaQueryList {
  readonly matches = false;
  readonly media: string;
  onchange = null;
  constructor(media: string) {
    super();
    this.media = media;
  }
  addListener() {}
  removeListener() {}
}

/** Nothing is laid out in jsdom, so nothing ever changes its size. */
class NoResize implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(window, {
  matchMedia: (media: string) => new NoMatch(media),
  ResizeObserver: NoResize,
  scrollTo() {},
});
