/** Examples of the logistics streams. Only the score was published; no source tells of movements, services or stocks of the pair. */
import { type Examples, example, ofItem, published, simulated } from './example-event.js';
import type { LogisticsMovement } from './streams/logistics-movements.js';
import type { LogisticsScore } from './streams/logistics-scores.js';
import type { LogisticsService } from './streams/logistics-services.js';
import type { LogisticsStock } from './streams/logistics-stocks.js';

export const logisticsExamples = {
  'logistics.movements': [
    example<LogisticsMovement>(
      'logistics.movements',
      { source: simulated, id: 'WHEAT-0001-6-ARRI-ACT', time: '2026-04-20T06:30:00Z' },
      {
        reporter: 'MAR',
        consignment: 'WHEAT-0001',
        corridor: 'KAZ-MAR-RAILSEA',
        origin: 'KZKSN',
        destination: 'MAPTM',
        call: 6,
        place: 'MAPTM',
        facility: 'POTE',
        activity: 'ARRI',
        classifier: 'ACT',
        at: '2026-04-20T06:10:00Z',
        mode: '1',
        teu: '40',
        tonnes: '1120',
        commodity: '1001',
      },
    ),
  ],
  'logistics.services': [
    example<LogisticsService>(
      'logistics.services',
      { source: simulated, id: 'THROUGH-KOSTANAY-TANGER-2026-04-06', time: '2026-04-06T00:00:00Z' },
      {
        reporter: 'KAZ',
        service: 'THROUGH-KOSTANAY-TANGER',
        name: 'Through service Kostanay - Tanger Med',
        action: 'changed',
        validFrom: '2026-04-06',
        mode: '6',
        operator: 'A multimodal operator',
        stops: ['KZKSN', 'KZAAU', 'AZBAK', 'GEPTI', 'MAPTM'],
        departuresPerWeek: '1',
        capacityTeu: '62',
      },
    ),
  ],
  'logistics.stocks': [
    example<LogisticsStock>(
      'logistics.stocks',
      { source: simulated, id: 'OUT-2026-05-06-SEN', time: '2026-05-06T08:00:00Z' },
      {
        reporter: 'MAR',
        roadmapItems: ofItem(8),
        hub: 'MAR-WHEAT-HUB-TNG',
        name: { fr: 'Plateforme du blé de Tanger Med', en: 'Tanger Med wheat hub' },
        place: 'MAPTM',
        movement: 'OUT-2026-05-06-SEN',
        direction: 'out',
        movedOn: '2026-05-06',
        commodity: '1001',
        tonnes: '840.5',
        origin: 'KAZ',
        destination: 'SEN',
      },
    ),
  ],
  'logistics.scores': [
    example<LogisticsScore>(
      'logistics.scores',
      { source: published, id: 'unctad-lsci-MAR-2006-Q1', time: '2026-11-23T09:00:00Z' },
      {
        reporter: 'MAR',
        index: 'UNCTAD.LSCI',
        edition: '2025-Q3',
        period: '2006-Q1',
        score: '63.74',
        scale: 'Average of Q1 2023 = 100',
        reference: 'UNCTAD, Liner Shipping Connectivity Index, quarterly',
      },
    ),
  ],
} satisfies Partial<Examples>;
