import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FitMap } from '#charts/fit-map.tsx';
import { labelsOf, type MapPerson } from '#charts/map-labels.ts';
import { plans } from '#charts/map-plan.ts';
import { regionsOf } from '#charts/map-regions.ts';
import { overlaps } from '#charts/place-labels.ts';

const words = {
  axisX: 'Alpha fit',
  axisY: 'Beta fit',
  regionX: 'Alpha',
  regionY: 'Beta',
  regionBoth: 'Both',
  regionNeither: 'Not yet',
  finding: 'Fit map. Ana: alpha 69, likely 62 to 76; beta 55, likely 47 to 63.',
};

const ana: MapPerson = {
  name: 'Ana',
  shape: 'circle',
  x: { score: 69, low: 62, high: 76 },
  y: { score: 55, low: 47, high: 63 },
};
const ben: MapPerson = {
  name: 'Ben',
  shape: 'diamond',
  x: { score: 41, low: 32, high: 50 },
  y: { score: 76, low: 70, high: 82 },
};

const mark = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 25 }))
  .map(([score, reach]) => ({
    score,
    low: Math.max(0, score - reach),
    high: Math.min(100, score + reach),
  }));
const person: fc.Arbitrary<MapPerson> = fc.record({
  name: fc.constantFrom('Ana', 'Ben', 'Chi', 'Anne-Marie', 'Guðrún', 'Bartholomew', 'Li', ''),
  shape: fc.constantFrom('circle', 'diamond', 'square', 'triangle'),
  x: mark,
  y: mark,
});
const people = fc.array(person, { minLength: 1, maxLength: 10 });
const bar = fc.integer({ min: 0, max: 100 });

const drawn = (element: Element) => element.querySelectorAll('.chart-mark').length;

describe('the fit map', () => {
  test('is a picture whose name is the finding, and cannot be focused', () => {
    render(<FitMap people={[ana]} bars={[60, 60]} words={words} wide />);
    const map = screen.getByRole('img', { name: words.finding });
    expect(screen.queryByRole('application')).toBeNull();
    expect(map.querySelector('[tabindex="0"]')).toBeNull();
  });

  test('has one mark, one box, one cross and one name for each person', () => {
    const { container } = render(
      <FitMap people={[ana, ben]} bars={[60, 60]} words={words} wide={false} />,
    );
    expect(drawn(container)).toBe(2);
    expect(container.querySelectorAll('.chart-range')).toHaveLength(2);
    expect(container.querySelectorAll('.chart-hair')).toHaveLength(4);
    expect(screen.getByText('Ana')).toBeInTheDocument();
    expect(screen.getByText('Ben')).toBeInTheDocument();
  });

  test('puts the mark and the bars where the numbers say', () => {
    const { container } = render(<FitMap people={[ana]} bars={[60, 40]} words={words} wide />);
    const { left, top, plot } = plans.wide;
    const across = (points: number) => left + (points * plot) / 100;
    const down = (points: number) => top + ((100 - points) * plot) / 100;
    const [x, y] =
      /translate\((.+),(.+)\)/
        .exec(container.querySelector('.chart-mark')?.getAttribute('transform') ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(x).toBeCloseTo(across(69), 6);
    expect(y).toBeCloseTo(down(55), 6);
    const ends = [...container.querySelectorAll('.chart-bar')].map((line) =>
      ['x1', 'x2', 'y1', 'y2'].map((end) => Number(line.getAttribute(end))),
    );
    expect(ends).toHaveLength(2);
    for (const end of ends[0]?.slice(0, 2) ?? []) expect(end).toBeCloseTo(across(60), 6);
    for (const end of ends[1]?.slice(2) ?? []) expect(end).toBeCloseTo(down(40), 6);
  });

  test('names its axes and its four parts', () => {
    render(<FitMap people={[ana]} bars={[60, 60]} words={words} wide={false} />);
    for (const text of ['Alpha fit →', 'Beta fit →', 'Alpha', 'Beta', 'Both', 'Not yet']) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
    for (const tick of [20, 40, 60, 80]) expect(screen.getAllByText(tick)).toHaveLength(2);
  });

  test('two maps on one page do not share their hatching', () => {
    const { container } = render(
      <>
        <FitMap people={[ana]} bars={[60, 60]} words={words} wide />
        <FitMap people={[ben]} bars={[60, 60]} words={words} wide />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  test('draws numbers only, whoever comes', () => {
    fc.assert(
      fc.property(people, bar, bar, fc.boolean(), (all, barX, barY, wide) => {
        const { container, unmount } = render(
          <FitMap people={all} bars={[barX, barY]} words={words} wide={wide} />,
        );
        expect(drawn(container)).toBe(all.length);
        expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
        unmount();
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  test('names never cover each other, on any plan', () => {
    fc.assert(
      fc.property(people, bar, bar, fc.constantFrom('wide', 'narrow'), (all, barX, barY, size) => {
        const regions = regionsOf([barX, barY], words);
        const boxes = labelsOf(all, regions, plans[size]).names.map(({ box }) => box);
        expect(boxes).toHaveLength(all.length);
        const crossed = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)));
        expect(crossed).toEqual([]);
      }),
    );
  });

  test('a person in the corner drives the word of the part to another corner', () => {
    const regions = regionsOf([60, 60], words);
    const full = { score: 97, low: 92, high: 100 };
    const placeOf = (all: readonly MapPerson[]) =>
      labelsOf(all, regions, plans.wide).regions.find(({ region }) => region.id === 'both')?.box;
    expect(placeOf([{ ...ana, x: full, y: full }])).not.toEqual(placeOf([ana]));
  });

  test('a bar at the very edge leaves no part without area', () => {
    expect(regionsOf([100, 0], words).map(({ id }) => id)).toEqual(['y']);
  });
});
