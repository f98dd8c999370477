import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type RadarSkill, SkillRadar } from '#charts/skill-radar.tsx';
import { widthOf } from '#charts/text-width.ts';

const words = { finding: 'Alpha skills against a bar of 60: the strongest is Writing at 80.' };
const skills: readonly RadarSkill[] = [
  { id: 'writing', name: 'Writing', score: 80 },
  { id: 'talking', name: 'Talking', score: 50 },
  { id: 'closing', name: 'Closing long and difficult deals', score: 20 },
  { id: 'branding', name: 'Branding', score: 0 },
];
const radar = (shown: readonly RadarSkill[], wide = true) =>
  render(<SkillRadar skills={shown} bar={60} ink="mkt" words={words} wide={wide} />);

/** The corners of a drawn polygon. */
const cornersOf = (path: string | null | undefined) =>
  [...(path ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

describe('the radar', () => {
  test('is a picture whose name is the finding, and cannot be focused', () => {
    const { container } = radar(skills);
    expect(screen.getByRole('img', { name: words.finding })).toBeInTheDocument();
    expect(container.querySelector('[tabindex="0"]')).toBeNull();
  });

  test('puts every score as far out as it is high, clockwise from the top', () => {
    const { container } = radar(skills);
    const corners = cornersOf(
      container.querySelector('.chart-radar-score path')?.getAttribute('d'),
    );
    const [cx, cy, r] = [230, 170, 118];
    const expected = [
      [cx, cy - 0.8 * r],
      [cx + 0.5 * r, cy],
      [cx, cy + 0.2 * r],
      [cx, cy],
    ];
    for (const [i, [x = 0, y = 0]] of expected.entries()) {
      expect(corners[i]?.[0]).toBeCloseTo(x, 3);
      expect(corners[i]?.[1]).toBeCloseTo(y, 3);
    }
  });

  test('draws the own view only where there is one', () => {
    expect(radar(skills).container.querySelector('.chart-radar-own')).toBeNull();
    const own = skills.map((skill) => ({ ...skill, own: 70 }));
    expect(radar(own).container.querySelector('.chart-radar-own')).not.toBeNull();
  });

  test('names every skill, in two lines where one has no room', () => {
    const { container } = radar(skills, false);
    const names = [...container.querySelectorAll('text')].map((one) =>
      [...one.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' '),
    );
    expect(names).toEqual(skills.map(({ name }) => name));
    expect(container.querySelectorAll('text')[2]?.querySelectorAll('tspan').length).toBeGreaterThan(
      1,
    );
    for (const one of container.querySelectorAll('tspan')) {
      const [middle, half] = [
        Number(one.getAttribute('x')),
        widthOf(one.textContent ?? '', 12) / 2,
      ];
      expect(middle - half).toBeGreaterThanOrEqual(-1e-9);
      expect(middle + half).toBeLessThanOrEqual(256 + 1e-9);
    }
    expect(container.innerHTML).not.toMatch(/NaN|undefined/);
  });
});
