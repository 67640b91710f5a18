import { useReading } from '../../api/readings.js';
import { productsOf } from './products.js';
import { isHs } from './series.js';
import type { Way } from './totals.js';

/**
 * The year whose products are shown where none is chosen: the latest with a figure of the direction, where it has chapters of the
 * Harmonized System; else `otherwise`, the latest of any list. Undefined until that is known.
 */
export function useLatestProducts(
  pair: string,
  { direction, points }: Way,
  otherwise: string | undefined,
): string | undefined {
  const last = points.findLast(({ amount }) => !Number.isNaN(amount));
  const asked = last !== undefined && last.year !== otherwise;
  const { answer, failure } = useReading(
    '/v1/indicators',
    asked
      ? {
          pair,
          period: last.year,
          code: last.by === 'importer' ? 'trade.imports' : 'trade.exports',
          reporter: direction[last.by],
          commodity: 'all',
          limit: 1000,
        }
      : undefined,
  );
  if (!asked || failure !== undefined) return otherwise;
  if (answer === undefined) return undefined;
  const products = productsOf(direction, answer.data);
  return products && isHs(products.classification) ? last.year : otherwise;
}
