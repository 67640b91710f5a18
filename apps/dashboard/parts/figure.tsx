import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../i18n/texts.js';
import { address, go } from '../state.js';
import { captionOf } from './caption.js';
import { exportPng, exportSvg } from './export.js';
import { fileNameOf } from './lines.js';
import { type Draw, Plotted } from './plotted.js';
import { Simulated } from './simulated.js';
import { StreamsNamed } from './streams.js';
import { type Column, Table } from './table.js';

interface Figure {
  /** What the address calls it, among all figures of all views. */
  readonly name: string;
  /** What is measured. */
  readonly title: string;
  /** Unit and period. */
  readonly subtitle?: string;
  /** What it shows, in a sentence made from the data. */
  readonly sentence?: ComponentChildren;
  /** The drawing; a function that stays the same while the data do, so that it is not drawn for nothing. */
  readonly draw?: Draw;
  /** Drawn otherwise than by a plot: a map, a list of legs. With neither, the table is all there is. */
  readonly children?: ComponentChildren;
  readonly legend?: ComponentChildren;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Address of the same data as CSV. */
  readonly csv?: string;
  /** Where the data come from, how much was there, and as of when. */
  readonly source: ComponentChildren;
  readonly simulated?: boolean | 'partly';
}

/** A chart and the table of the same numbers, with what they say, where they come from, and ways to take them along. */
export function Figure(figure: Figure) {
  const {
    name,
    title,
    subtitle,
    sentence,
    draw,
    children,
    legend,
    columns,
    rows,
    csv,
    source,
    simulated = false,
  } = figure;
  const shown = useRef<HTMLElement>(null);
  const heading = useId();
  const { tables = [] } = address.value;
  const asTable = tables.includes(name);
  const others = tables.filter((table) => table !== name);
  const texts = t().figure;
  const { pair, view } = address.value;
  const fileName = fileNameOf(pair, view, title);
  const take = (save: typeof exportSvg | typeof exportPng) => {
    const drawing = shown.current!.querySelector<SVGSVGElement>('.shown svg');
    if (drawing) void save(drawing, captionOf(shown.current!, { title, subtitle }), fileName);
  };
  const label = [title, subtitle].filter(Boolean).join(', ');
  const drawn = draw !== undefined || children !== undefined;
  return (
    <figure class="figure" aria-labelledby={heading} ref={shown}>
      <header>
        <h3 id={heading}>
          {title} {simulated && <Simulated partly={simulated === 'partly'} />}
        </h3>
        {subtitle && <p class="subtitle">{subtitle}</p>}
        {sentence && <p class="sentence">{sentence}</p>}
        {legend && !asTable && <div class="legend">{legend}</div>}
      </header>
      <div class="shown">
        {asTable || !drawn ? (
          <Table caption={label} columns={columns} rows={rows} />
        ) : draw ? (
          <Plotted draw={draw} label={label} />
        ) : (
          children
        )}
      </div>
      <figcaption>
        <p class="source">
          {texts.source} <StreamsNamed>{source}</StreamsNamed>
        </p>
        {rows.length > 0 && (
          <div class="tools">
            {drawn && (
              <button
                type="button"
                aria-pressed={asTable}
                onClick={() => go({ tables: asTable ? others : [...tables, name] })}
              >
                {asTable ? texts.chart : texts.table}
              </button>
            )}
            {csv && (
              <a href={csv} download={`${fileName}.csv`}>
                CSV
              </a>
            )}
            {draw && !asTable && (
              <>
                <button type="button" onClick={() => take(exportSvg)}>
                  SVG
                </button>
                <button type="button" onClick={() => take(exportPng)}>
                  PNG
                </button>
              </>
            )}
          </div>
        )}
      </figcaption>
    </figure>
  );
}
