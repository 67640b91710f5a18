const letter = 6.5;
const gap = 12;

/** Width that a label of a drawing takes beside it, in pixels, about: letters of 12 pixels' height are half as wide. */
export function roomFor(label: string): number {
  return Math.ceil([...label].length * letter) + gap;
}
