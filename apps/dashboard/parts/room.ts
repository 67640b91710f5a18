/** Below this width a drawing has little room at its sides: names stand above what they name. */
export const narrow = 520;

let pen: CanvasRenderingContext2D | undefined;

/** What the longest line of some texts takes beside a drawing, with some air, in pixels. */
export function roomFor(texts: readonly string[], air = 20): number {
  pen ??= document.createElement('canvas').getContext('2d')!;
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  const widths = texts.flatMap((text) => text.split('\n')).map((line) => pen!.measureText(line).width);
  return air + Math.ceil(Math.max(0, ...widths));
}
