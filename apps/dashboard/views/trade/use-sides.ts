import { useReading } from '../../api/readings.js';

/** What the importers and what the exporters of a pair say of goods, in all years and lists; without a pair nothing is asked. */
export function useSides(pair: string | undefined, commodity: string) {
  const asked = pair === undefined ? undefined : { pair, commodity, limit: 1000 };
  return {
    imports: useReading('/v1/indicators', asked && { ...asked, code: 'trade.imports' }),
    exports: useReading('/v1/indicators', asked && { ...asked, code: 'trade.exports' }),
  };
}
