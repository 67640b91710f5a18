/** Examples of the trade streams. The declaration is made up: no customs office publishes one. */
import { type Examples, example, published, simulated } from './example-event.js';
import type { TradeDeclaration } from './streams/trade-declarations.js';
import type { TradeFlow } from './streams/trade-flows.js';

export const tradeExamples = {
  'trade.declarations': [
    example<TradeDeclaration>(
      'trade.declarations',
      { source: simulated, id: '26MA00000123456-1', time: '2026-03-12T10:15:00Z' },
      {
        reporter: 'MAR',
        declaration: '26MA00000123456',
        item: 1,
        flow: 'M',
        partner: 'KAZ',
        acceptedOn: '2026-03-12',
        commodity: '100119',
        value: '412500.00',
        currency: 'USD',
        valuation: 'CIF',
        netMass: '1500000',
      },
    ),
  ],
  'trade.flows': [
    example<TradeFlow>(
      'trade.flows',
      { source: published, id: 'comtrade-MAR-KAZ-M-2016', time: '2026-11-23T09:00:00Z' },
      {
        reporter: 'MAR',
        partner: 'KAZ',
        flow: 'M',
        period: '2016',
        commodity: 'TOTAL',
        dataset: 'COMTRADE',
        value: '27371441',
        currency: 'USD',
        valuation: 'CIF',
        reference: 'UN Comtrade, annual imports',
      },
    ),
  ],
} satisfies Partial<Examples>;
