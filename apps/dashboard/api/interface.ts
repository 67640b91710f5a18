import type { paths } from './schema.js';

/** The paths that answer JSON to GET, of the gateway's own OpenAPI document. */
export type ReadPath = {
  [P in keyof paths]: paths[P] extends { get: { responses: { 200: { content: { 'application/json': unknown } } } } }
    ? P
    : never;
}[keyof paths];

export type Answer<P extends ReadPath> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer A } } } };
}
  ? A
  : never;

type Parameters<P extends ReadPath> = paths[P] extends { get: { parameters: infer G } } ? G : never;

/** Parameters of a path as one record: those of its path and those of its query. */
export type Asked<P extends ReadPath> = (Parameters<P> extends { path: infer A } ? A : unknown) &
  (Parameters<P> extends { query?: infer Q } ? NonNullable<Q> : unknown);

export type Value = Answer<'/v1/indicators'>['data'][number];
export type Explanation = NonNullable<Answer<'/v1/indicators/{code}/explain'>['data']>;
export type RoadmapItem = NonNullable<Answer<'/v1/roadmaps/{id}'>['data']>['items'][number];
export type Definition = Answer<'/v1/catalogue'>['data'][number];

/** The address of a reading: `/v1/roadmaps/MAR-KAZ-2025?lang=fr`. What is undefined is not asked. */
export function hrefOfReading(path: string, asked: Readonly<Record<string, unknown>>): string {
  const rest = new Map(Object.entries(asked).filter(([, value]) => value !== undefined));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `${filled}?${query}` : filled;
}
