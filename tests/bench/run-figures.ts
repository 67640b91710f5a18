import type { Form, Row, Step } from './figure.js';
import type { NamedFigure } from './figures.js';
import type { Lab } from './lab.js';

/** Runs one figure after the other. One that cannot be measured, or comes to a wrong result, is a row that does not hold. */
export async function runFigures(
  lab: Lab,
  figures: readonly NamedFigure[],
  form: Form,
  stepsOf: (figure: string) => Step,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const figure of figures) {
    try {
      rows.push(...(await figure.run(lab, form, stepsOf(figure.name))));
    } catch (error) {
      const failed = (error as Error).message.split('\n')[0]!.slice(0, 300);
      await lab.killServices();
      rows.push({
        what: figure.title,
        value: 'FAILED',
        against: failed,
        ratio: '',
        goal: 'a right result',
        holds: false,
      });
    }
  }
  return rows;
}
