/** What there is to read at `/docs`, beside the interface itself. */
import { generatedDocuments } from '#contracts/documentation.js';
import { catalogueDocuments } from '#indicators/documentation.js';
import type { Language } from '#reference/languages.js';
import { tableDocuments } from '#tables/documentation.js';
import { layout } from './layout.js';
import { isPage, type PageName, pageTitles } from './page-names.js';
import { problemsPage } from './problems-page.js';

let made: Readonly<Record<string, string>> | undefined;
/** Every document by its path. Made at the first request, not at the start of each gateway. */
const files = () => (made ??= { ...generatedDocuments(), ...tableDocuments(), ...catalogueDocuments() });

/** The events as an AsyncAPI document. */
export const asyncApiText = () => files()['docs/asyncapi.json']!;

const pages = new Map<string, Promise<string>>();

/** The page in the language asked for, as HTML; made once. */
export function pageOf(name: PageName, language: Language): Promise<string> {
  const key = `${name} ${language}`;
  let page = pages.get(key);
  if (!page) pages.set(key, (page = makePage(name, language)));
  return page;
}

async function makePage(name: PageName, language: Language): Promise<string> {
  // What draws formulas is large: it is loaded with the first page.
  const { htmlOf } = await import('./markdown.js');
  const body = htmlOf(textOf(name, language), addressOf);
  return layout({ title: pageTitles[name][language], language, body });
}

/** As Markdown. */
function textOf(name: PageName, language: Language): string {
  if (name === 'problems') return problemsPage(language);
  return files()[language === 'en' ? `docs/${name}.md` : `docs/${name}.${language}.md`]!;
}

/** Of a file of the same folder, where the gateway shows it. */
function addressOf(href: string): string | undefined {
  if (href === 'asyncapi.json') return '/docs/asyncapi.json';
  const [, name = '', lang = 'en', anchor = ''] = /^(\w+)(?:\.(fr))?\.md(#.*)?$/.exec(href) ?? [];
  return isPage(name) ? `/docs/${name}?lang=${lang}${anchor}` : undefined;
}
