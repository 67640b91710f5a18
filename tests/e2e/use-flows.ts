import type { GatewayServer } from './gateway-server.js';

export const structured = 'application/cloudevents+json';

let count = 0;

/** What Kazakhstan says that it exported to Morocco in a period. */
export function exported(period: string, data: object = {}, id = `event-${++count}`): Record<string, unknown> {
  return {
    ...{ specversion: '1.0', id, source: 'urn:test', type: 'entente.trade.flows.v1', time: '2026-01-01T00:00:00Z' },
    data: {
      ...{ reporter: 'KAZ', partner: 'MAR', flow: 'X', period, commodity: 'TOTAL', dataset: 'NATIONAL' },
      ...{ value: '100', currency: 'USD', valuation: 'FOB', ...data },
    },
  };
}

/** Sends an event as Kazakhstan's to a gateway, and asks it what flows of Kazakhstan it has. */
export function useFlows(served: { readonly gateway: GatewayServer }) {
  return {
    send: (event: object) => served.gateway.post('/v1/events?owner=KAZ', structured, JSON.stringify(event)),
    flows: async (period: string, more = '') =>
      (await served.gateway.get(`/v1/trade/flows?reporter=KAZ&period=${period}${more}`)).body,
  };
}
