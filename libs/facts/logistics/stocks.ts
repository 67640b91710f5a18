import type { LogisticsStock } from '#contracts/streams/logistics-stocks.js';
import { areaOfPlace } from '#reference/countries.js';
import { pairsOf } from '#reference/pair.js';
import { monthOf } from '#reference/period.js';
import { factKind, json } from '../fact-kind.js';

export const logisticsStocks = factKind<LogisticsStock>({
  stream: 'logistics.stocks',
  table: 'logistics.stock_versions',
  key: (data) => [data.hub, data.movement],
  // The stock concerns the country of the hub and the country that the goods come from.
  pairs: (data) => pairsOf([areaOfPlace(data.place) ?? data.reporter, data.origin]),
  period: (data) => monthOf(data.movedOn),
  columns: {
    reporter: (data) => data.reporter,
    hub: (data) => data.hub,
    name: (data) => json(data.name),
    place: (data) => data.place,
    movement: (data) => data.movement,
    direction: (data) => data.direction,
    moved_on: (data) => data.movedOn,
    commodity: (data) => data.commodity,
    tonnes: (data) => data.tonnes,
    origin: (data) => data.origin,
    destination: (data) => data.destination,
  },
});
