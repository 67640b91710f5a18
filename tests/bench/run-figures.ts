import type { Form, Row, Step } from './figure.js';
import type { NamedFigure } from './figures.js';
import type { Lab } from './lab.js';

export interface Measured {
  readonly figure: NamedFigure;
  readonly rows: readonly Row[];
}

/** Runs one figure after the other. One that cannot be measured, or comes to a wrong result, is a row that does not hold. */
export async function runFigures(
  lab: Lab,
  figures: readonly NamedFigure[],
  form: Form,
  stepsOf: (figure: string) => Step,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const figure of figures) {
    try {
      measured.push({ figure, rows: await figure.run(lab, form, stepsOf(figure.name)) });
    } catch (error) {
      const against = (error as Error).message.split('\n')[0]!.slice(0, 300);
      await lab.killServices();
      const row = { what: figure.title, value: 'FAILED', against, ratio: '', goal: 'a right result', holds: false };
      measured.push({ figure, rows: [row] });
    }
  }
  return measured;
}
