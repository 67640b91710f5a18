import type { LogisticsService } from '#contracts/streams/logistics-services.js';
import { statement } from '#persistence/statement.js';
import { monthOf } from '#reference/period.js';
import { factKind } from '../fact-kind.js';
import { pairsOfPlaces } from './places.js';

const pairsOfServices = statement(new URL('./pairs-of-services.sql', import.meta.url));

export const logisticsServices = factKind<LogisticsService, string>({
  stream: 'logistics.services',
  table: 'logistics.service_versions',
  key: (data) => [data.service, data.validFrom],
  pairs: (data) => pairsOfPlaces(data.stops),
  period: (data) => monthOf(data.validFrom),
  // A state ends the one before it, also for pairs that it no longer serves.
  gist: ({ data }) => data.service,
  alsoSeenBy: async (tx, owner, services) => {
    const { rows } = await tx.query<{ pair: string }>(pairsOfServices(owner, services));
    return rows.map(({ pair }) => pair);
  },
  columns: {
    reporter: (data) => data.reporter,
    service: (data) => data.service,
    name: (data) => data.name,
    action: (data) => data.action,
    valid_from: (data) => data.validFrom,
    mode: (data) => data.mode,
    operator: (data) => data.operator,
    stops: (data) => data.stops,
    departures_per_week: (data) => data.departuresPerWeek,
    capacity_teu: (data) => data.capacityTeu,
  },
});
