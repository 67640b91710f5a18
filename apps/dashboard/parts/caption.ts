import { t } from '../i18n/texts.js';
import type { Caption } from './sheet.js';

/** What a figure says around its drawing, as it is written on the page. */
export function captionOf(
  figure: HTMLElement,
  { title, subtitle = '' }: { title: string; subtitle?: string | undefined },
): Caption {
  const texts = t().figure;
  const simulated = figure.querySelector('h3 .simulated')?.textContent;
  return {
    title,
    subtitle,
    simulated: simulated ? `${simulated} – ${texts.simulatedAbout}` : '',
    legend: [...(figure.querySelector('.legend')?.childNodes ?? [])].map((entry) => ({
      text: textOf(entry),
      colour: getComputedStyle(entry instanceof Element ? entry : entry.parentElement!).color,
    })),
    source: figure.querySelector<HTMLElement>('figcaption .source')?.innerText ?? '',
  };
}

/** The text of an element, with a space where the page has a gap; of a text itself. */
function textOf(node: Node): string {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const parts: string[] = node instanceof Text ? [node.data.trim()] : [];
  while (texts.nextNode()) parts.push(texts.currentNode.textContent!.trim());
  return parts.filter(Boolean).join(' ');
}
