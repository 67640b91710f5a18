/** Markdown of our own as HTML: tables, anchors as GitHub makes them, and formulas as MathML, which browsers draw by themselves. Pure. */
import katex from 'katex';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';

/** Where a link of a page leads: an address of the gateway; undefined where that is not on it. */
type Resolve = (href: string) => string | undefined;

/** An address that leads nowhere (RFC 2606): it is read, not followed. */
const isExample = (href: string) => /^https?:\/\/[^/:]*\.example(?![^/:])/.test(href);

export function htmlOf(markdown: string, resolve: Resolve): string {
  const marked = new Marked(gfmHeadingId(), {
    renderer: {
      code: ({ text, lang }) =>
        lang === 'math' ? katex.renderToString(text, { output: 'mathml', displayMode: true }) : false,
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        if (isExample(href)) return text;
        const to = /^(?:#|https?:)/.test(href) ? href : resolve(href);
        return to === undefined ? `${text} (<code>docs/${href}</code>)` : `<a href="${to}">${text}</a>`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}
