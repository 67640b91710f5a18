/** `npm run docs`: writes the documents that are made from the contracts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generatedDocuments } from '#contracts/documentation.js';

// The working directory: npm runs scripts in the root of the repository.
mkdirSync('docs', { recursive: true });
for (const [path, text] of Object.entries(generatedDocuments())) {
  writeFileSync(path, text);
  process.stdout.write(`${path}\n`);
}
