import { type Caption, sheetOf } from './sheet.js';

/** Saves a drawing as an SVG file that needs nothing of this page: colours, fonts and what it rests on are written out. */
export function exportSvg(drawing: SVGSVGElement, caption: Caption, name: string): void {
  save(new Blob([standalone(drawing, caption).text], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a drawing as a PNG file of twice its size on the page. */
export async function exportPng(drawing: SVGSVGElement, caption: Caption, name: string): Promise<void> {
  const { text, width, height } = standalone(drawing, caption);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * 2, height * 2);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(await canvas.convertToBlob({ type: 'image/png' }), `${name}.png`);
}

/** What the style sheets of the page give a drawing, and what has to be written into it. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
];

function standalone(drawing: SVGSVGElement, caption: Caption) {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[index]!);
    for (const property of properties) element.style.setProperty(property, style.getPropertyValue(property));
  }
  const { sheet, ...size } = sheetOf(copy, width, height, caption);
  return { text: new XMLSerializer().serializeToString(sheet), ...size };
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
