// Contrast of the colours in src/ui/tokens.css, in both themes, by the formula of WCAG 2.2.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Relative luminance, with the threshold as the standard has it. */
function luminance(colour: string): number {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!channels) throw new Error(`${colour} is not a colour in six digits`);
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((digits) => {
    const value = Number.parseInt(digits, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
type Colours = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

const coloursIn = (css: string): Colours =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );

type Pair = readonly [ink: string, ground: string];
const pairs = (inks: readonly string[], grounds: readonly string[]): Pair[] =>
  inks.flatMap((ink) => grounds.map((ground): Pair => [ink, ground]));

const papers = ['bg', 'surface', 'sunken'];
const soft = ['mkt-soft', 'sal-soft'];

/** 1.4.3: what is read, on all it is read on. */
const text: readonly Pair[] = [
  ...pairs(['ink', 'ink-2', 'ink-3', 'mkt', 'sal', 'danger', 'ok'], papers),
  ...pairs(['ink', 'ink-2'], soft),
  ['mkt', 'mkt-soft'],
  ['sal', 'sal-soft'],
  ['on-ink', 'ink'],
];

/** 1.4.11: borders of controls, the focus ring, marks of charts and of the brand. */
const shapes: readonly Pair[] = [
  ...pairs(['control'], papers),
  ...pairs(['ink'], [...papers, ...soft]),
  ...pairs(['mkt-fill', 'sal-fill'], ['bg', 'surface']),
  ['mkt-fill', 'mkt-soft'],
  ['sal-fill', 'sal-soft'],
];

/** Rules between rows and the hatching of regions: what they part has a name or a number of its own. */
const decoration = ['line', 'mkt-line', 'sal-line'];

const tooPale = (colours: Colours, list: readonly Pair[], least: number): string[] =>
  list.flatMap(([ink, ground]) =>
    themes.flatMap((theme) => {
      const [front, back] = [colours.get(ink)?.[theme], colours.get(ground)?.[theme]];
      if (front === undefined || back === undefined) return [`no token ${ink} or ${ground}`];
      const found = contrast(front, back);
      return found < least ? [`${theme}: ${ink} on ${ground} has ${found.toFixed(2)}`] : [];
    }),
  );

const css = readFileSync('src/ui/tokens.css', 'utf8');
const colours = coloursIn(css);

describe('the formula', () => {
  test('gives the figures that are known', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#123456', '#123456')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(contrast('#949494', '#ffffff')).toBeCloseTo(3.03, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4.0, 2);
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2);
  });

  test('refuses what it cannot read', () => {
    expect(() => contrast('#fff', '#000000')).toThrow('#fff');
  });
});

describe('the tokens', () => {
  test('text has 4.5 to 1', () => {
    expect(tooPale(colours, text, 4.5)).toEqual([]);
  });

  test('controls, the focus ring and the marks of charts have 3 to 1', () => {
    expect(tooPale(colours, shapes, 3)).toEqual([]);
  });

  test('every colour is held to something, or is decoration', () => {
    const held = new Set([...[...text, ...shapes].flat(), ...decoration]);
    expect([...colours.keys()].filter((name) => !held.has(name))).toEqual([]);
    // All but shadows are written as pairs, so that none escapes.
    const others = css.replace(/light-dark\([^()]*\)/g, '').replace(/--e\d:[^;]*/g, '');
    expect(others).not.toMatch(/#[\da-f]{3,8}\b|rgb|hsl|oklch/i);
    expect(colours.size).toBeGreaterThan(15);
  });

  test('the focus ring is drawn in ink', () => {
    expect(css).toMatch(/:focus-visible\{outline:3px solid var\(--ink\)/);
  });

  test('a colour that is too pale is found', () => {
    const pale = coloursIn(css.replace(/--ink-3:light-dark\(#\w+/, '--ink-3:light-dark(#8f8f8f'));
    expect(tooPale(pale, text, 4.5)).toEqual([
      expect.stringContaining('light: ink-3 on bg has 3.'),
      expect.stringContaining('light: ink-3 on surface has 3.'),
      expect.stringContaining('light: ink-3 on sunken has 2.'),
    ]);
  });
});
