/**
 * A drawn chart as an image and its words, for a canvas. The colours are those it has on the page now, written into a
 * copy: an image knows no style sheet of the page. Nor does it know the fonts of the page, so the words are left out of
 * the copy, to be drawn by the canvas, which does.
 */

const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
] as const;

/** As attributes: the content policy of the page forbids styles in the copy. */
function copied(source: Element): Element | undefined {
  if (source instanceof SVGTextElement || source instanceof SVGTitleElement) return undefined;
  const copy = source.cloneNode(false);
  if (!(copy instanceof Element)) return undefined;
  copy.removeAttribute('style');
  copy.removeAttribute('class');
  const style = getComputedStyle(source);
  for (const name of inlined) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of source.children) {
    const inside = copied(child);
    if (inside) copy.append(inside);
  }
  return copy;
}

/** The chart without its words, as large as its canvas needs it. */
export async function chartImage(
  svg: SVGSVGElement,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const copy = copied(svg) ?? svg;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const written = new XMLSerializer().serializeToString(copy);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(written)}`;
  await image.decode();
  return image;
}

export interface ChartText {
  readonly text: string;
  /** The middle of its line, in the units of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly fill: string;
  /** The outline that sets it off; of width 0 where there is none. */
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** Every word of a chart, where it stands and how it looks. */
export function chartTexts(svg: SVGSVGElement): readonly ChartText[] {
  const whole = svg.getScreenCTM()?.inverse();
  if (!whole) return [];
  return [...svg.querySelectorAll('text')].flatMap((element) => {
    const own = element.getScreenCTM();
    const text = element.textContent ?? '';
    if (!own || text.trim() === '') return [];
    const matrix = whole.multiply(own);
    const box = element.getBBox();
    const baseline = element.getStartPositionOfChar(0).y;
    const middle = new DOMPoint(box.x + box.width / 2, baseline).matrixTransform(matrix);
    const style = getComputedStyle(element);
    return [
      {
        text,
        x: middle.x,
        y: middle.y,
        turn: Math.atan2(matrix.b, matrix.a),
        size: Number.parseFloat(style.fontSize),
        weight: style.fontWeight,
        family: style.fontFamily,
        fill: style.fill,
        stroke: style.stroke,
        strokeWidth: style.stroke === 'none' ? 0 : Number.parseFloat(style.strokeWidth),
      },
    ];
  });
}
