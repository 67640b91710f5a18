import { readFileSync } from 'node:fs';
import { generatedDocuments } from '#contracts/documentation.js';
import { catalogueDocuments } from '#indicators/documentation.js';
import { tableDocuments } from '#tables/documentation.js';
import { licencesPage, type Lock } from './licences.js';

/** The documents that are made from the sources, by their path in the repository. */
export function documents(): Readonly<Record<string, string>> {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
  const licences = { 'docs/licences.md': licencesPage(lock) };
  return { ...generatedDocuments(), ...tableDocuments(), ...catalogueDocuments(), ...licences };
}
