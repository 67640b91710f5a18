import type { Pool } from 'pg';
import { indicatorOf } from '#indicators/catalogue.js';
import { type None, none } from '../http/none.js';
import { factStatement } from '../reader/fact-statement.js';
import type { Moment } from '../reader/moment.js';
import { rowsOf } from '../reader/rows.js';

const figuresRecorded = factStatement(new URL('./figures-recorded.sql', import.meta.url));

interface Asked {
  readonly code?: string;
  readonly pair?: string;
  readonly commodity?: string;
  readonly classification?: string;
}

/** Why no value is found for a request. */
export async function whyNone(reader: Pool, { asOf }: Moment, values: Asked): Promise<None> {
  const { code, pair, commodity, classification } = values;
  if (classification !== undefined) return none.edition;
  const isOfGoods = code !== undefined && indicatorOf(code)!.dimensions.includes('commodity');
  if (!isOfGoods || commodity !== undefined) return none.value;
  // Before the first figure, no product has a value either.
  const [found] = await rowsOf<{ recorded: boolean }>(
    reader,
    figuresRecorded(asOf, pair === undefined ? null : [pair]),
  );
  return found!.recorded ? none.product : none.figure;
}
