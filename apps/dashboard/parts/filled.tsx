import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** The place of a number in a sentence, until `Filled` puts it there. */
export const placeOf = (index: number): string => `{${index}}`;

interface Filled {
  /** A sentence with `{0}`, `{1}` where numbers belong. */
  readonly text: string;
  readonly of: readonly ComponentChildren[];
}

/** A sentence with its numbers as elements, wherever the language has them. */
export function Filled({ text, of }: Filled) {
  return (
    <>
      {text.split(/\{(\d+)\}/).map((part, index) => (
        // Every second part is the number of a place.
        <Fragment key={index}>{index % 2 === 0 ? part : of[Number(part)]}</Fragment>
      ))}
    </>
  );
}
