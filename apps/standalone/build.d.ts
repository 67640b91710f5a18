/** Builds dist/. Throws what a builder says when it fails. */
export function build(): void;
