import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
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

describe.each(Object.keys(documents()).filter((path) => path.endsWith('.fr.md')))('%s', (path) => {
  const [english, french] = [documents()[path.replace('.fr.md', '.md')]!, documents()[path]!];
  /** What is to be read: without examples, codes, addresses, and the sources, which keep their own titles. */
  const proseOf = (page: string) =>
    page
      .replaceAll(/^```.*?^```$|<!--.*?-->|^- Source.*$/gms, '')
      .replaceAll(/`[^`]*`/g, '')
      .replaceAll(/\]\([^)]*\)/g, ']');
  /** Lines and cells that have a word. */
  const textsOf = (page: string) =>
    proseOf(page)
      .split(/\n|(?<!\\)\|/)
      .map((text) => text.replaceAll(/^[\s#*:-]+|[\s*.:;,-]+$/g, ''))
      .filter((text) => /\p{Letter}{2}/u.test(text));
  const sameInBoth = ['JSON', 'Signatures', 'signature', 'topic', 'dates', 'code', 'Dimensions'];
  const name = /^\w+(?:\.\w+)+$/;

  test('no text of it is that of the English page, but for names and what both languages write alike', () => {
    const told = new Set(textsOf(english));
    const alike = textsOf(french).filter((text) => told.has(text) && !name.test(text));
    expect(alike.filter((text) => !sameInBoth.includes(text))).toEqual([]);
  });

  test('no English stands within a text of it', () => {
    const words = /.*\b(?:the|and|of|which|with|from|what|it|is|are|not|its|that|by|to|be|has|when|one|an)\b.*/g;
    const prose = proseOf(french).replaceAll('[in English]', '');
    expect(prose.match(words) ?? []).toEqual([]);
    expect(proseOf(english).match(words)?.length).toBeGreaterThan(20);
  });

  test('it has the headings and the rows of the English page', () => {
    const shape = (page: string) => [page.match(/^#+ /gm), page.match(/^\|/gm)?.length];
    expect(shape(french)).toEqual(shape(english));
  });
});
