import type { OpenAPIObject } from '@nestjs/swagger';
import { type Need, needsExtension } from '#platform/needs.js';

interface Media {
  readonly schema: object;
  examples?: Record<string, { readonly summary: string; readonly value: unknown }>;
}

/** An operation of the document, as far as it is completed here. */
export interface Operation extends Record<`x-${string}`, unknown> {
  security?: object[];
  readonly parameters: { readonly name: string; readonly schema?: { readonly type?: string }; example?: unknown }[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<string, { readonly content?: Record<string, Media> }>;
}

export interface NamedOperation {
  /** `GET /v1/pairs/{pair}`. */
  readonly name: string;
  readonly operation: Operation;
  /** Whether nobody is asked who they are. */
  readonly isPublic: boolean;
}

export function operationsIn(document: OpenAPIObject): NamedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>)
      .filter(([, member]) => Object.hasOwn(member, 'responses'))
      .map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation,
        isPublic: (operation[needsExtension] as readonly Need[] | undefined)?.includes('public') === true,
      })),
  );
}
