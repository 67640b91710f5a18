/** What there is to read at `/docs`, beside the interface itself. */
import { generatedDocuments } from '#contracts/documentation.js';
import { catalogueDocuments } from '#indicators/documentation.js';
import type { Language } from '#reference/languages.js';
import { tableDocuments } from '#tables/documentation.js';
import { layout } from './layout.js';
import { isPage, type PageName, pageTitles } from './page-names.js';
import { problemsPage } from './problems-page.js';

export interface HtmlPage {
  readonly language: Language;
  readonly html: string;
}

let made: Readonly<Record<string, string>> | undefined;
/** Every document by its path. Made at the first request, not at the start of each gateway. */
const files = () => (made ??= { ...generatedDocuments(), ...tableDocuments(), ...catalogueDocuments() });

/** The events as an AsyncAPI document. */
export const asyncApiText = () => files()['docs/asyncapi.json']!;

const pages = new Map<string, Promise<HtmlPage>>();

/** The page in the language asked for, or in English where there is no other; made once. */
export function pageOf(name: PageName, asked: Language): Promise<HtmlPage> {
  const key = `${name} ${asked}`;
  let page = pages.get(key);
  if (!page) pages.set(key, (page = makePage(name, asked)));
  return page;
}

async function makePage(name: PageName, asked: Language): Promise<HtmlPage> {
  // What draws formulas is large: it is loaded with the first page.
  const { htmlOf } = await import('./markdown.js');
  const { language, markdown } = textOf(name, asked);
  const body = htmlOf(markdown, addressOf);
  return { language, html: layout({ title: pageTitles[name][language], language, body }) };
}

function textOf(name: PageName, language: Language): { language: Language; markdown: string } {
  if (name === 'problems') return { language, markdown: problemsPage(language) };
  const french = files()[`docs/${name}.fr.md`];
  if (language === 'fr' && french !== undefined) return { language, markdown: french };
  return { language: 'en', markdown: files()[`docs/${name}.md`]! };
}

/** Of a file of the same folder, where the gateway shows it. */
function addressOf(href: string): string | undefined {
  if (href === 'asyncapi.json') return '/docs/asyncapi.json';
  const [, name = '', lang = 'en', anchor = ''] = /^(\w+)(?:\.(fr))?\.md(#.*)?$/.exec(href) ?? [];
  return isPage(name) ? `/docs/${name}?lang=${lang}${anchor}` : undefined;
}
