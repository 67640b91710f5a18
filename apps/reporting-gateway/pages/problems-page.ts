/** The problems that the gateway answers with, as a page. */
import type { Language, Multilingual } from '#reference/languages.js';
import { problemNames, type ProblemType, problemTypes, titleOf, uriOf } from '../http/problem.js';
import { problemExamples } from '../openapi/examples.js';
import { pageTitles } from './page-names.js';
import { english } from './problem-texts-en.js';
import { french } from './problem-texts-fr.js';

const labels = {
  intro: {
    en:
      'What is no success is answered as `application/problem+json` (RFC 9457): `type` says what kind of problem it is, and stays the ' +
      'same; `detail` says what happened, for people. The header `Link` with `rel="help"` leads to its section here.',
    fr:
      'Ce qui n’aboutit pas reçoit une réponse `application/problem+json` (RFC 9457) : `type` dit la nature du problème et ne change ' +
      'pas ; `detail` dit ce qui s’est passé, pour les personnes. L’en-tête `Link` avec `rel="help"` mène à sa section ici.',
  },
  type: { en: 'type', fr: 'type' },
  status: { en: 'status', fr: 'statut' },
  meaning: { en: 'says', fr: 'dit' },
} satisfies Record<string, Multilingual>;

/** As Markdown. */
export function problemsPage(language: Language): string {
  const rows = problemNames.map(
    (type) => `| [\`${type}\`](#${type}) | ${problemTypes[type]} | ${titleOf(type, language)} |`,
  );
  return [
    `# ${pageTitles.problems[language]}`,
    labels.intro[language],
    [
      `| ${labels.type[language]} | ${labels.status[language]} | ${labels.meaning[language]} |`,
      '| --- | --- | --- |',
      ...rows,
    ].join('\n'),
    ...problemNames.map((type) => section(type, titleOf(type, language), language)),
  ].join('\n\n');
}

function section(type: ProblemType, title: string, language: Language): string {
  const { when, remedy } = (language === 'fr' ? french : english)[type];
  return [
    `## ${type}`,
    `**${title}**, ${problemTypes[type]}, \`${uriOf(type)}\`.`,
    `${when} ${remedy}`,
    ['```json', JSON.stringify(problemExamples[type], null, 2), '```'].join('\n'),
  ].join('\n\n');
}
