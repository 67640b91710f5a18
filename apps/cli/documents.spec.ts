import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { catalogue } from '#indicators/catalogue.js';
import { languages } from '#reference/languages.js';
import { documents } from './documents.js';

test.each(Object.entries(documents()))('%s is what the sources give', (path, text) => {
  const committed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  if (committed !== text) throw new Error(`${path} is not what the sources give: run "npm run docs" and commit it`);
});

test.each(languages)(
  'the catalogue is told in %s: every indicator has a section, and the contents lead there',
  (language) => {
    const page = documents()[language === 'en' ? 'docs/indicators.md' : `docs/indicators.${language}.md`]!;
    for (const { code, name, latex } of catalogue) {
      expect(page).toContain(`\n## ${code}\n\n**${name[language]}.**`);
      expect(page).toContain(`](#${code.replaceAll('.', '')})`);
      expect(page).toContain(`\`\`\`math\n${latex}\n\`\`\``);
    }
  },
);
