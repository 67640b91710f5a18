import type { TObject, TSchema } from 'typebox';
import type { Need } from '#platform/needs.js';
import type { Problems } from '../openapi/problems.js';

export interface EndpointOptions {
  readonly tag: string;
  /** Below the root, path parameters as `:name`; those are among `parameters`. */
  readonly path: string;
  /** Who may ask: one of these is enough. */
  readonly needs: readonly Need[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters: TObject;
  /** Of one entry of the list; of the thing itself where `one`. */
  readonly entry: TSchema;
  readonly one?: boolean;
  /** The list in the thing itself, which is what CSV has of it; undefined: there is none. */
  readonly list?: { readonly entry: TSchema; readonly of: (thing: never) => readonly unknown[] };
  /** Rows of a CSV where no limit is asked for, of entries that are large; undefined: as of any list. */
  readonly csvRows?: number;
  /** Beside those of all reading paths. */
  readonly problems?: Problems;
  /** False where the answer changes with something else than facts: it gets no ETag. */
  readonly cached?: boolean;
}
