import type { LogisticsMovement } from '#contracts/streams/logistics-movements.js';
import { factKind } from '../fact-kind.js';
import { pairsOfPlaces } from './places.js';

export const logisticsMovements = factKind<LogisticsMovement>({
  stream: 'logistics.movements',
  table: 'logistics.movement_versions',
  key: (data) => [data.consignment, data.call, data.activity, data.classifier, data.equipment ?? ''],
  pairs: (data) => pairsOfPlaces([data.origin, data.destination]),
  period: (data) => new Date(data.at).toISOString().slice(0, 7),
  columns: {
    reporter: (data) => data.reporter,
    consignment: (data) => data.consignment,
    corridor: (data) => data.corridor,
    origin: (data) => data.origin,
    destination: (data) => data.destination,
    call: (data) => data.call,
    place: (data) => data.place,
    facility: (data) => data.facility,
    activity: (data) => data.activity,
    classifier: (data) => data.classifier,
    at: (data) => data.at,
    mode: (data) => data.mode,
    equipment: (data) => data.equipment,
    teu: (data) => data.teu,
    tonnes: (data) => data.tonnes,
    commodity: (data) => data.commodity,
  },
});
