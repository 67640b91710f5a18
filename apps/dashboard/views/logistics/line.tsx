import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { countryName } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Source } from '../../parts/source.js';
import { wordOf } from '../../parts/word.js';
import { address } from '../../state.js';
import { days, type Range, type Stop, stopsOf, valuesOf } from './corridor.js';
import { type OfYear, placeName, told } from './of-year.js';
import { rangeCells, rangeColumns, rangeRow } from './range.js';
import { drawRanges, type RangeRow } from './range-plot.js';

/** The corridor as a line of its places, each with how long consignments stay there or take to cross the border. */
export function Line({ corridor, values, year, asOf }: OfYear) {
  const { language, pair } = address.value;
  const texts = t().logistics;
  const stops = useMemo(() => stopsOf(corridor, values), [corridor, values]);
  const draw = useMemo(() => drawRanges({ rows: stops.flatMap(rowsOf), axis: texts.days }), [stops, language]);
  const longest = stops.toSorted((a, b) => (days(b.dwell.p50) ?? 0) - (days(a.dwell.p50) ?? 0))[0];
  const border = stops.find((stop) => stop.border.p50?.value && stop.border.p95?.value);
  const sentences = [
    longest?.dwell.p50?.value && texts.line.sentence(placeName(corridor, longest.code), told(longest.dwell.p50)),
    border && texts.line.border(placeName(corridor, border.code), told(border.border.p50), told(border.border.p95)),
  ];
  return (
    <Figure
      name="corridor"
      title={texts.line.title}
      subtitle={texts.line.subtitle(year)}
      simulated={corridor.simulated}
      sentence={sentences.filter(Boolean).join(' ')}
      legend={texts.readRange}
      draw={draw}
      columns={[
        { title: texts.place },
        { title: texts.country },
        { title: texts.modes },
        { title: texts.what },
        ...rangeColumns(),
      ]}
      rows={stops.flatMap((stop) => [
        ...(hasRange(stop.dwell) || !hasRange(stop.border) ? [cellsOf(stop, texts.dwell, stop.dwell)] : []),
        ...(hasRange(stop.border) ? [cellsOf(stop, texts.border, stop.border)] : []),
      ])}
      csv={hrefOf('/v1/indicators', { pair, period: year, corridor: corridor.corridor, limit: 1000 }, '.csv')}
      source={
        <Source
          streams={['logistics.movements']}
          values={stops.flatMap(({ dwell, border }) => [...valuesOf(dwell), ...valuesOf(border)])}
          asOf={asOf}
        />
      }
    />
  );
}

function hasRange(range: Range): boolean {
  return Object.keys(range).length > 0;
}

/** What is drawn of a place: its stay, its border crossing, or just that the line passes there. */
function rowsOf({ code, area, role, dwell, border }: Stop): readonly RangeRow[] {
  const texts = t().logistics.line;
  const label = area ? `${code} (${countryName(area)})` : code;
  const stop = role === 'between' ? 'between' : 'end';
  if (!hasRange(border) && !hasRange(dwell) && role === 'origin')
    return [{ label, stop, ...rangeRow(dwell, texts.stay), said: texts.start }];
  if (!hasRange(border)) return [{ label, stop, ...rangeRow(dwell, texts.stay) }];
  const crossing = { label, stop, ...rangeRow(border, texts.crossing) } as const;
  return hasRange(dwell)
    ? [
        { label, stop, ...rangeRow(dwell, texts.stay) },
        { ...crossing, label: `${label} ` },
      ]
    : [crossing];
}

function cellsOf({ code, area, facility, modes }: Stop, what: string, range: Range) {
  const { facilities, modeNames } = t().logistics;
  const named = facility ? wordOf(facilities, facility) : '';
  return [
    code,
    [area && countryName(area), named].filter(Boolean).join(', '),
    modes.map((mode) => wordOf(modeNames, mode)).join(', '),
    what,
    ...rangeCells(range),
  ];
}
