import { type PlotOptions, plot } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'preact/hooks';
import { address } from '../state.js';

/** Draws into the width that there is, and anew when that, the language or the data change. */
export type Draw = (width: number) => PlotOptions;

interface Plotted {
  readonly draw: Draw;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
}

export function Plotted({ draw, label }: Plotted) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  const { language } = address.value;
  useEffect(() => {
    if (width === 0) return;
    const drawing = plot({ ...draw(width), width, className: 'plot', ariaLabel: label });
    // Its style element would need leave of the content security policy: style/plot.css has the same rules.
    for (const style of drawing.querySelectorAll('style')) style.remove();
    drawing.setAttribute('role', 'img');
    if (document.documentElement.dir === 'rtl') isolate(drawing);
    place.current!.replaceChildren(drawing);
  }, [draw, label, width, language]);
  return <div class="plotted" ref={place} />;
}

/** Drawings run from left to right; a text in a language that does not is told to order itself. */
function isolate(drawing: Element): void {
  for (const text of drawing.querySelectorAll('text, tspan')) {
    if (text.childElementCount === 0) text.textContent = `\u2068${text.textContent}\u2069`;
  }
}
