import { asyncApiDocument } from './asyncapi.js';
import { eventsPage } from './documentation-page.js';

/** The files that are made from the contracts, by their path in the repository. */
export function generatedDocuments(): Readonly<Record<string, string>> {
  return {
    'docs/events.md': eventsPage('en'),
    'docs/events.fr.md': eventsPage('fr'),
    'docs/asyncapi.json': `${JSON.stringify(asyncApiDocument(), null, 2)}\n`,
  };
}
