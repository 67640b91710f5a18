import { linesOf } from './lines.js';

const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const gap = 8;

/** What is written around a drawing, so that it can be understood by itself. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** Says that it rests on simulated facts; empty where it does not. */
  readonly simulated: string;
  /** Each entry of the legend, in its colour. */
  readonly legend: readonly { readonly text: string; readonly colour: string }[];
  readonly source: string;
}

interface Style {
  readonly size: number;
  readonly weight?: number;
  readonly colour: string;
}

/** A drawing of the given size with its caption above and below it, as an SVG image of its own. */
export function sheetOf(drawing: SVGSVGElement, width: number, height: number, caption: Caption) {
  const page = getComputedStyle(document.body);
  const toRight = page.direction === 'rtl';
  const measure = new OffscreenCanvas(1, 1).getContext('2d')!;
  const texts: SVGTextElement[] = [];
  let at = margin;
  const write = (text: string, { size, weight = 400, colour }: Style) => {
    measure.font = `${weight} ${size}px ${page.fontFamily}`;
    // Where the font is another, letters may be somewhat wider.
    for (const line of linesOf(text, width * 0.85, (part) => measure.measureText(part).width)) {
      at += Math.round(size * 1.4);
      const element = document.createElementNS(namespace, 'text');
      element.textContent = line;
      set(element, { x: toRight ? width + margin : margin, y: at - 4, direction: page.direction, fill: colour });
      set(element, { 'font-family': page.fontFamily, 'font-size': size, 'font-weight': weight });
      texts.push(element);
    }
  };
  write(caption.title, { size: 14, weight: 600, colour: page.color });
  write(caption.subtitle, { size: 12, colour: page.color });
  write(caption.simulated, { size: 12, weight: 600, colour: page.color });
  for (const { text, colour } of caption.legend) write(text, { size: 12, colour });
  at += gap;
  set(drawing, { x: margin, y: at });
  at += Math.ceil(height) + gap;
  write(caption.source, { size: 11, colour: page.color });
  const size = { width: Math.ceil(width) + 2 * margin, height: at + margin };
  const sheet = document.createElementNS(namespace, 'svg');
  sheet.setAttribute('xmlns', namespace);
  set(sheet, { viewBox: `0 0 ${size.width} ${size.height}`, ...size });
  const ground = document.createElementNS(namespace, 'rect');
  set(ground, { width: '100%', height: '100%', fill: page.backgroundColor });
  sheet.append(ground, ...texts, drawing);
  return { sheet, ...size };
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
