import { t } from '../i18n/texts.js';
import type { Caption } from './sheet.js';

/** What a figure says around its drawing, as it is written on the page. */
export function captionOf(
  figure: HTMLElement,
  { title, subtitle = '' }: { title: string; subtitle?: string | undefined },
): Caption {
  const texts = t().figure;
  const isSimulated = figure.querySelector('h3 .simulated') !== null;
  return {
    title,
    subtitle,
    simulated: isSimulated ? `${texts.simulated} – ${texts.simulatedAbout}` : '',
    legend: [...figure.querySelectorAll<HTMLElement>('.legend > *')].map((entry) => ({
      text: textOf(entry),
      colour: getComputedStyle(entry).color,
    })),
    source: figure.querySelector<HTMLElement>('figcaption .source')?.innerText ?? '',
  };
}

/** The text of an element, with a space where the page has a gap. */
function textOf(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (texts.nextNode()) parts.push(texts.currentNode.textContent!.trim());
  return parts.filter(Boolean).join(' ');
}
