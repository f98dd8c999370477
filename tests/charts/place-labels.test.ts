import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, type Box, overlaps, placeLabels } from '#charts/place-labels.ts';

const frame: Box = { left: 40, top: 10, width: 200, height: 200 };
const gap = 9;

const anchor = fc.record({
  x: fc.double({ min: 40, max: 240, noNaN: true }),
  y: fc.double({ min: 10, max: 210, noNaN: true }),
  width: fc.double({ min: 14, max: 64, noNaN: true }),
  height: fc.constant(15),
});
const crowd = fc.array(anchor, { maxLength: 10 });

const pairs = (boxes: readonly Box[]) =>
  boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));

describe('placeLabels', () => {
  test('no two labels of up to ten people overlap', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        const boxes = placeLabels(people, [], frame, gap);
        expect(pairs(boxes).filter(([a, b]) => overlaps(a, b))).toEqual([]);
      }),
    );
  });

  test('ten people on one spot are still ten names', () => {
    fc.assert(
      fc.property(anchor, (person) => {
        const boxes = placeLabels(
          Array.from({ length: 10 }, () => person),
          [],
          frame,
          gap,
        );
        expect(boxes).toHaveLength(10);
        expect(pairs(boxes).filter(([a, b]) => overlaps(a, b))).toEqual([]);
      }),
    );
  });

  test('no label is cut at the edge', () => {
    fc.assert(
      fc.property(crowd, (people) => {
        for (const box of placeLabels(people, [], frame, gap)) {
          expect(box.left).toBeGreaterThanOrEqual(frame.left);
          expect(box.top).toBeGreaterThanOrEqual(frame.top);
          expect(box.left + box.width).toBeLessThanOrEqual(frame.left + frame.width);
          expect(box.top + box.height).toBeLessThanOrEqual(frame.top + frame.height);
        }
      }),
    );
  });

  test('the order of people does not change the picture', () => {
    const spread = fc.uniqueArray(anchor, { maxLength: 10, selector: ({ y }) => y });
    fc.assert(
      fc.property(spread, (people) => {
        const turned = placeLabels(people.toReversed(), [], frame, gap);
        expect(turned.toReversed()).toEqual(placeLabels(people, [], frame, gap));
      }),
    );
  });

  const alone: Anchor = { x: 100, y: 100, width: 30, height: 15 };

  test('someone alone has the name to the upper right', () => {
    const [box] = placeLabels([alone], [], frame, gap);
    expect(box).toMatchObject({ left: 109, width: 30 });
    expect((box?.top ?? 0) + 15).toBeLessThan(100);
  });

  test('a label gives way to what stands in its best seat', () => {
    const [best] = placeLabels([alone], [], frame, gap);
    const taken = { left: 109, top: 70, width: 40, height: 30, cost: 100 };
    const [box] = placeLabels([alone], [taken], frame, gap);
    expect(box).not.toEqual(best);
    expect(box && overlaps(box, taken)).toBe(false);
  });
});
