import type { Language } from '#reference/languages.js';
import { pageNames, pageTitles } from './page-names.js';

const interfaceTitle = { en: 'Interface', fr: 'Interface' };

export interface Page {
  /** Beside the name of all. */
  readonly title?: string;
  readonly language: Language;
  /** HTML. */
  readonly body: string;
  /** Addresses of style sheets that the body has of its own; default: it is text, in the style of all. */
  readonly styles?: readonly string[];
}

/** A whole page, with the way to the others above it. Everything that it loads comes from the gateway. */
export function layout({ title, language, body, styles = [] }: Page): string {
  const links = [['api', interfaceTitle[language]], ...pageNames.map((name) => [name, pageTitles[name][language]])].map(
    ([name, text]) => `<a href="/docs/${name}?lang=${language}">${text}</a>`,
  );
  const sheets = [...styles, '/docs/style.css'].map((href) => `<link rel="stylesheet" href="${href}">`);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entente${title ? `: ${title}` : ''}</title><link rel="icon" href="/docs/favicon-32x32.png">${sheets.join('')}</head>
<body><nav><a href="/">Entente</a>${links.join('')}</nav><main${styles.length === 0 ? ' class="text"' : ''}>
${body}
</main></body></html>
`;
}
