const namespace = 'http://www.w3.org/2000/svg';
const margin = 16;
const titleHeight = 36;

/** Saves a drawing as an SVG file that needs nothing of this page: colours and fonts are written out. */
export function exportSvg(drawing: SVGSVGElement | undefined, title: string): void {
  if (drawing) save(new Blob([standalone(drawing, title).text], { type: 'image/svg+xml' }), `${fileName(title)}.svg`);
}

/** Saves a drawing as a PNG file of twice its size on the page. */
export async function exportPng(drawing: SVGSVGElement | undefined, title: string): Promise<void> {
  if (!drawing) return;
  const { text, width, height } = standalone(drawing, title);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * 2, height * 2);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  save(await canvas.convertToBlob({ type: 'image/png' }), `${fileName(title)}.png`);
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

function standalone(drawing: SVGSVGElement, title: string) {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[index]!);
    for (const property of properties) element.style.setProperty(property, style.getPropertyValue(property));
  }
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(titleHeight));
  const sheet = document.createElementNS(namespace, 'svg');
  const size = { width: width + 2 * margin, height: height + titleHeight + margin };
  sheet.setAttribute('xmlns', namespace);
  sheet.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  sheet.setAttribute('width', String(size.width));
  sheet.setAttribute('height', String(size.height));
  const page = getComputedStyle(document.body);
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', page.backgroundColor);
  const text = document.createElementNS(namespace, 'text');
  text.textContent = title;
  text.setAttribute('x', String(margin));
  text.setAttribute('y', '22');
  text.setAttribute('font-family', page.fontFamily);
  text.setAttribute('font-size', '14');
  text.setAttribute('font-weight', '600');
  text.setAttribute('fill', page.color);
  sheet.append(ground, text, copy);
  return { text: new XMLSerializer().serializeToString(sheet), ...size };
}

function fileName(title: string): string {
  return title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase();
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
