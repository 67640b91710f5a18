/** `npm run docs`: writes the documents that are made from the sources. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { documents } from './documents.js';

// The working directory: npm runs scripts in the root of the repository.
mkdirSync('docs', { recursive: true });
for (const [path, text] of Object.entries(documents())) {
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
