import type { LogisticsService } from '#contracts/streams/logistics-services.js';
import { type SampleEvent, simulatedEvent } from '../sample-record.js';

type Constant = Pick<LogisticsService, 'reporter' | 'service' | 'name' | 'mode' | 'operator' | 'stops' | 'capacityTeu'>;
type State = readonly [validFrom: string, action: LogisticsService['action'], departuresPerWeek: string];

/** Made up like the movements: the names say so too, because a service is shown by its name. */
const services: readonly (Constant & { readonly states: readonly State[] })[] = [
  {
    reporter: 'MAR',
    service: 'SIM-LINER-TANGER-POTI',
    name: 'Simulated liner Tanger Med - Ambarli - Poti',
    mode: '1',
    operator: 'Simulated shipping line',
    stops: ['MAPTM', 'TRAMR', 'GEPTI'],
    capacityTeu: '180',
    states: [['2025-04-07', 'opened', '1']],
  },
  {
    reporter: 'MAR',
    service: 'SIM-LINER-CASABLANCA-MERSIN',
    name: 'Simulated liner Casablanca - Mersin',
    mode: '1',
    operator: 'Simulated shipping line',
    stops: ['MACAS', 'TRMER'],
    capacityTeu: '120',
    states: [
      ['2025-04-14', 'opened', '0.5'],
      ['2026-06-29', 'closed', '0'],
    ],
  },
  {
    reporter: 'KAZ',
    service: 'SIM-RAIL-KOSTANAY-AKTAU',
    name: 'Simulated block train Kostanay - Aktau',
    mode: '2',
    operator: 'Simulated railway',
    stops: ['KZKSN', 'KZAAU'],
    capacityTeu: '62',
    states: [
      ['2025-04-07', 'opened', '1'],
      ['2025-09-01', 'changed', '2'],
    ],
  },
  {
    reporter: 'KAZ',
    service: 'SIM-RAIL-BAKU-POTI',
    name: 'Simulated block train Baku - Gardabani - Poti',
    mode: '2',
    operator: 'Simulated railway',
    stops: ['AZBAK', 'GEGAR', 'GEPTI'],
    capacityTeu: '62',
    states: [['2025-04-07', 'opened', '2']],
  },
  {
    // Direct: its stops lie in both countries, under one operator.
    reporter: 'KAZ',
    service: 'SIM-THROUGH-KOSTANAY-TANGER',
    name: 'Simulated through service Kostanay - Tanger Med',
    mode: '6',
    operator: 'Simulated multimodal operator',
    stops: ['KZKSN', 'KZAAU', 'AZBAK', 'GEPTI', 'MAPTM'],
    capacityTeu: '62',
    states: [
      ['2025-06-02', 'opened', '0.5'],
      ['2026-04-06', 'changed', '1'],
    ],
  },
  {
    reporter: 'MAR',
    service: 'SIM-AIR-CASABLANCA-ALMATY',
    name: 'Simulated air cargo Casablanca - Almaty',
    mode: '4',
    operator: 'Simulated cargo airline',
    stops: ['MACMN', 'KZALA'],
    states: [
      ['2025-09-15', 'opened', '1'],
      ['2026-03-30', 'changed', '2'],
    ],
  },
];

/** The services of the corridor, and what became of each. Nothing here is drawn at random. */
export function serviceEvents(): SampleEvent[] {
  return services.flatMap(({ states, ...constant }) =>
    states.map(([validFrom, action, departuresPerWeek]) => {
      const data: LogisticsService = {
        ...constant,
        roadmapItems: [{ roadmap: 'MAR-KAZ-2025', item: 7 }],
        action,
        validFrom,
        departuresPerWeek,
      };
      const id = `${constant.service}-${validFrom}-${action}`;
      const attributes = { id, time: `${validFrom}T00:00:00Z`, subject: constant.service };
      return simulatedEvent('logistics.services', 'services', attributes, data);
    }),
  );
}
