import type { LoadRecord } from '../../support/load.js';
import type { ServiceProcess } from '../../support/service-process.js';
import type { Lab } from './lab.js';

/** First words of the streams that each service takes. */
const takes = {
  'trade-ingest': ['trade'],
  'logistics-ingest': ['logistics'],
  'agreement-ingest': ['agreements', 'roadmap', 'cooperation'],
} as const;

export function servicesOf(load: readonly LoadRecord[]): string[] {
  const domains = new Set(load.map(({ topic }) => topic.split('.')[0]!));
  return Object.entries(takes).flatMap(([service, of]) => (of.some((domain) => domains.has(domain)) ? [service] : []));
}

/** Starts what takes the load in, and what computes the indicators. */
export function startServices(
  lab: Lab,
  load: readonly LoadRecord[],
  environment: Readonly<Record<string, string>> = {},
): ServiceProcess[] {
  return [...servicesOf(load), 'indicators'].map((service) => lab.start(service, environment));
}
