import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SkillList } from '#charts/skill-list.tsx';
import { rowPlans, rowsOf, type SkillListLine } from '#charts/skill-rows.ts';
import { widthOf } from '#charts/text-width.ts';

const words = { finding: 'Alpha skills against a bar of 60: the strongest is Writing at 82.' };

const writing: SkillListLine = {
  id: 'writing',
  name: 'Writing',
  standing: 'strength',
  standingText: 'Above',
  score: 81.6,
  low: 75,
  high: 89,
};
const closing: SkillListLine = {
  ...writing,
  id: 'closing',
  name: 'Closing',
  standing: 'gap',
  standingText: 'Below',
  score: 41,
  low: 33,
  high: 50,
};
const branding: SkillListLine = {
  ...writing,
  id: 'branding',
  name: 'Branding',
  standing: 'unanswered',
  standingText: 'No answer',
};

const list = (lines: readonly SkillListLine[], wide = true) =>
  render(<SkillList lines={lines} bar={60} ink="mkt" words={words} wide={wide} />);

describe('the skill list', () => {
  test('is a picture whose name is the finding, and cannot be focused', () => {
    const { container } = list([writing]);
    expect(screen.getByRole('img', { name: words.finding })).toBeInTheDocument();
    expect(container.querySelector('[tabindex="0"]')).toBeNull();
  });

  test('says name, standing and whole points, each with its own sign', () => {
    const { container } = list([writing, closing]);
    const texts = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['Writing', 'Above · 82', 'Closing', 'Below · 41']);
    const signs = [...container.querySelectorAll('.chart-standing-mark')];
    expect(new Set(signs.map((sign) => sign.getAttribute('d'))).size).toBe(2);
  });

  test('an unanswered skill has track and bar, but no mark, no range and no number', () => {
    const { container } = list([writing, branding]);
    expect(container.querySelectorAll('.chart-track')).toHaveLength(2);
    expect(container.querySelectorAll('.chart-bar')).toHaveLength(2);
    expect(container.querySelectorAll('.chart-mark')).toHaveLength(1);
    expect(container.querySelectorAll('.chart-band')).toHaveLength(1);
    expect(screen.getByText('No answer').textContent).toBe('No answer');
  });

  test('puts mark and bar where the numbers say', () => {
    const { container } = list([writing], false);
    const { width } = rowPlans.narrow;
    const line = container.querySelector('.chart-bar');
    expect(Number(line?.getAttribute('x1'))).toBeCloseTo(0.6 * width, 6);
    expect(Number(line?.getAttribute('x2'))).toBeCloseTo(0.6 * width, 6);
    const place = container.querySelector('.chart-mark')?.getAttribute('transform') ?? '';
    expect(Number(/translate\((.+),/.exec(place)?.[1])).toBeCloseTo(0.816 * width, 6);
  });

  test('puts the own view on the same track, as an outline, and only where it is another', () => {
    const { container } = list([{ ...writing, own: 44 }, closing], false);
    const own = [...container.querySelectorAll('.chart-own')];
    expect(own).toHaveLength(1);
    const at = (element: Element | null | undefined) =>
      /translate\((.+),(.+)\)/
        .exec(element?.getAttribute('transform') ?? '')
        ?.slice(1)
        .map(Number);
    const [x, y] = at(own[0]) ?? [];
    expect(x).toBeCloseTo(0.44 * rowPlans.narrow.width, 6);
    expect(y).toBeCloseTo(at(container.querySelector('.chart-mark'))?.[1] ?? 0, 6);
    expect(own[0]?.getAttribute('fill')).toBe('var(--surface)');
  });

  test('nothing to list draws nothing wrong', () => {
    expect(list([]).container.innerHTML).not.toMatch(/NaN|undefined/);
  });

  test('draws numbers only, whatever the range', () => {
    const points = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.tuple(points, points, points), points, fc.boolean(), (three, bar, wide) => {
        const [low = 0, score = 0, high = 0] = three.toSorted((a, b) => a - b);
        const lines = [{ ...writing, low, score, high }];
        const { container, unmount } = render(
          <SkillList lines={lines} bar={bar} ink="sal" words={words} wide={wide} />,
        );
        expect(container.querySelectorAll('.chart-mark')).toHaveLength(1);
        expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
        unmount();
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});

describe('rows', () => {
  test('a long name wraps before it meets the standing, and pushes the next row down', () => {
    const long = { ...writing, name: 'Copywriting, storytelling and long documents' };
    const { rows } = rowsOf([long, closing], rowPlans.narrow);
    const short = rowsOf([writing, closing], rowPlans.narrow).rows;
    expect(rows[0]?.nameLines.length).toBeGreaterThan(1);
    for (const part of rows[0]?.nameLines ?? []) {
      const right = rowPlans.narrow.width - (rows[0]?.standingWidth ?? 0);
      expect(widthOf(part, rowPlans.narrow.name)).toBeLessThan(right);
    }
    expect(rows[1]?.baseline ?? 0).toBeGreaterThan(short[1]?.baseline ?? 0);
  });
});
