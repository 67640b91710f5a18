import { generatedDocuments } from '#contracts/documentation.js';
import { catalogueDocuments } from '#indicators/documentation.js';
import { tableDocuments } from '#tables/documentation.js';

/** The documents that are made from the sources, by their path in the repository. */
export function documents(): Readonly<Record<string, string>> {
  return { ...generatedDocuments(), ...tableDocuments(), ...catalogueDocuments() };
}
