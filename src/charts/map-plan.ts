/** Sizes of the map in drawing units, for a card about 460 wide and for a phone. */
export const plans = {
  wide: {
    width: 460,
    plot: 388,
    left: 54,
    top: 10,
    bottom: 52,
    tick: 13,
    title: 14,
    region: 16,
    name: 15,
    radius: 7.5,
    inset: 12,
    corner: 8,
    hatch: 11,
    line: 2,
  },
  // Narrow enough that the smallest text is still 12 px on a phone of 320 px.
  narrow: {
    width: 256,
    plot: 202,
    left: 43,
    top: 8,
    bottom: 48,
    tick: 13,
    title: 13.5,
    region: 13.5,
    name: 13.5,
    radius: 5.5,
    inset: 7,
    corner: 6,
    hatch: 9.5,
    line: 1.7,
  },
} as const;

export type MapPlan = (typeof plans)[keyof typeof plans];
