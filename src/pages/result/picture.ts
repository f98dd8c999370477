/** The fit map with the verdict beside it, as a PNG: drawn here, on this device. */
import { type ChartText, chartImage, chartTexts } from '#charts/svg-picture.ts';
import { type Run, setInto } from './picture-words.ts';

export const pictureShapes = ['wide', 'square'] as const;
export type PictureShape = (typeof pictureShapes)[number];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Plan {
  readonly width: number;
  readonly height: number;
  readonly card: Box;
  readonly map: Box;
  readonly words: Box;
  readonly sizes: readonly number[];
  readonly brand: { readonly x: number; readonly y: number };
  readonly foot: Box;
}

/** What link previews and square posts take. The map is 460 units wide and 450 high. */
const plans: Readonly<Record<PictureShape, Plan>> = {
  wide: {
    width: 1200,
    height: 630,
    card: { x: 600, y: 28, width: 572, height: 574 },
    map: { x: 620, y: 48, width: 532, height: 520.4 },
    words: { x: 48, y: 118, width: 512, height: 360 },
    sizes: [52, 48, 44, 40, 36, 32, 28, 25, 22],
    brand: { x: 48, y: 78 },
    foot: { x: 48, y: 522, width: 512, height: 84 },
  },
  square: {
    width: 1080,
    height: 1080,
    card: { x: 214, y: 322, width: 652, height: 652 },
    map: { x: 234, y: 346, width: 612, height: 598.7 },
    words: { x: 56, y: 118, width: 968, height: 186 },
    sizes: [56, 52, 48, 44, 40, 36, 32, 28, 25],
    brand: { x: 56, y: 80 },
    foot: { x: 56, y: 1006, width: 968, height: 40 },
  },
};

export interface PictureWords {
  readonly brand: string;
  readonly verdict: readonly Run<string>[];
  readonly foot: string;
}

const unitsWide = 460;
const leading = 1.14;

type Token = '--bg' | '--surface' | '--line' | '--ink' | '--ink-2' | '--mkt' | '--sal';

/** A colour of the page as it is now, light or dark. */
export function tokenColour(name: Token): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The fonts of the page. */
function fontsOf() {
  const style = getComputedStyle(document.documentElement);
  const family = (name: string) => style.getPropertyValue(name) || 'sans-serif';
  return {
    bold: (size: number) => `700 ${size}px ${family('--font-display')}`,
    plain: (size: number) => `400 ${size}px ${family('--font-ui')}`,
  };
}

function drawText(context: CanvasRenderingContext2D, word: ChartText, map: Box): void {
  const scale = map.width / unitsWide;
  context.save();
  context.translate(map.x + word.x * scale, map.y + word.y * scale);
  context.rotate(word.turn);
  context.scale(scale, scale);
  context.font = `${word.weight} ${word.size}px ${word.family}`;
  context.textAlign = 'center';
  if (word.strokeWidth > 0) {
    context.strokeStyle = word.stroke;
    context.lineWidth = word.strokeWidth;
    context.lineJoin = 'round';
    context.strokeText(word.text, 0, 0);
  }
  context.fillStyle = word.fill;
  context.fillText(word.text, 0, 0);
  context.restore();
}

function drawWords(
  context: CanvasRenderingContext2D,
  runs: readonly Run<string>[],
  box: Box,
  sizes: readonly number[],
  font: (size: number) => string,
): void {
  const measureAt = (size: number) => (text: string) => {
    context.font = font(size);
    return context.measureText(text).width;
  };
  const [{ colour: space } = { colour: '' }] = runs;
  const { size, lines } = setInto(runs, { ...box, leading }, sizes, measureAt, space);
  context.font = font(size);
  context.textAlign = 'left';
  for (const [i, line] of lines.entries()) {
    let x = box.x;
    for (const { text, colour } of line) {
      context.fillStyle = colour;
      context.fillText(text, x, box.y + size * (0.8 + i * leading));
      x += context.measureText(text).width;
    }
  }
}

/** Undefined where the browser gives no canvas. */
export async function pictureOf(
  svg: SVGSVGElement,
  words: PictureWords,
  shape: PictureShape,
): Promise<Blob | undefined> {
  const plan = plans[shape];
  const { bold, plain } = fontsOf();
  await Promise.all([document.fonts.load(bold(40)), document.fonts.load(plain(20))]);
  const canvas = document.createElement('canvas');
  canvas.width = plan.width;
  canvas.height = plan.height;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const image = await chartImage(svg, plan.map.width, plan.map.height);
  context.fillStyle = tokenColour('--bg');
  context.fillRect(0, 0, plan.width, plan.height);
  context.beginPath();
  context.roundRect(plan.card.x, plan.card.y, plan.card.width, plan.card.height, 24);
  context.fillStyle = tokenColour('--surface');
  context.fill();
  context.strokeStyle = tokenColour('--line');
  context.lineWidth = 2;
  context.stroke();
  context.drawImage(image, plan.map.x, plan.map.y, plan.map.width, plan.map.height);
  for (const word of chartTexts(svg)) drawText(context, word, plan.map);
  context.font = bold(26);
  context.fillStyle = tokenColour('--ink');
  context.textAlign = 'left';
  context.fillText(words.brand, plan.brand.x, plan.brand.y);
  drawWords(context, words.verdict, plan.words, plan.sizes, bold);
  const foot = [{ text: words.foot, colour: tokenColour('--ink-2') }];
  drawWords(context, foot, plan.foot, [22, 20, 18], plain);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
