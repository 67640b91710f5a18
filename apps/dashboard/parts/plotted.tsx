import { type PlotOptions, plot } from '@observablehq/plot';
import { useEffect, useRef, useState } from 'preact/hooks';
import { address } from '../state.js';
import { openNear, opensOf, Pointer } from './pointer.js';

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
  const [marks, setMarks] = useState<readonly Element[]>([]);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  const { language } = address.value;
  useEffect(() => {
    if (width === 0) return;
    setMarks(drawInto(place.current!, draw, width, label));
    // Of paper the width is another: scaled to it, letters would be small.
    const toPaper = () => drawInto(place.current!, draw, Math.floor(place.current!.clientWidth), label);
    const toScreen = () => setMarks(drawInto(place.current!, draw, width, label));
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, [draw, label, width, language]);
  return (
    <div class="plotted">
      <div ref={place} />
      {marks.length > 0 && <Pointer marks={marks} />}
    </div>
  );
}

/** Draws anew, and tells the marks that open something. */
function drawInto(place: HTMLElement, draw: Draw, width: number, label: string): readonly Element[] {
  const drawing = plot({ ...draw(width), width, className: 'plot', ariaLabel: label });
  // Its style element would need leave of the content security policy: style/plot.css has the same rules.
  for (const style of drawing.querySelectorAll('style')) style.remove();
  // Groups have no role that may be named: what the drawing shows, its label says.
  for (const group of drawing.querySelectorAll('g[aria-label]')) {
    group.setAttribute('data-part', group.getAttribute('aria-label')!);
    group.removeAttribute('aria-label');
  }
  drawing.setAttribute('role', 'img');
  place.replaceChildren(drawing);
  const opens = opensOf(drawing);
  openNear(drawing, opens);
  return opens;
}
