import type { Envelope } from './envelope.js';
import { schemaOf, simulatorSource, typeOf } from './read-event.js';
import type { StreamName } from './streams.js';

/** An event as documents show it. */
export interface Example {
  /** Country whose topic it goes to. */
  readonly owner: string;
  readonly event: Envelope;
}

/** One of each stream at least; of a stream with several records one of each, in the order of its schema. */
export type Examples = Readonly<Record<StreamName, readonly [Example, ...Example[]]>>;

/** Sources: of what was published, and of what is made up, which whoever receives it must see. */
export const published = 'https://example.org/entente/examples';
export const simulated = `${simulatorSource}examples`;

export const parties = ['MAR', 'KAZ'];
export const ofItem = (item: number) => [{ roadmap: 'MAR-KAZ-2025', item }];

export function example<Data extends { reporter: string }>(
  stream: StreamName,
  attributes: { source: string; id: string; time: string },
  data: Data,
): Example {
  const type = { type: typeOf(stream), dataschema: schemaOf(stream) };
  return { owner: data.reporter, event: { specversion: '1.0', ...attributes, ...type, data } };
}
