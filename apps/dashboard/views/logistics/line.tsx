import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { countryName, list } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import type { Corridor } from '../../parts/corridor-name.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { Source } from '../../parts/source.js';
import { wordOf } from '../../parts/word.js';
import { write } from '../../parts/written.js';
import { address } from '../../state.js';
import { days, type Leg, type Range, type Stop, stopsOf, valuesOf } from './corridor.js';
import { nameWithCountry, type OfYear, routeName, shortName } from './of-year.js';
import { rangeCells, rangeColumns, rangeRow, toldValues } from './range.js';
import { drawRanges, type RangeRow } from './range-plot.js';

/** The corridor as a line of its places and legs: how long consignments stay, take to cross a border, and travel to the next place. */
export function Line({ corridor, values, year, asOf }: OfYear) {
  const { language, pair } = address.value;
  const texts = t().logistics;
  const stops = useMemo(() => stopsOf(corridor, values), [corridor, values]);
  const draw = useMemo(() => drawRanges({ rows: rowsOf(corridor, stops), axis: texts.days }), [stops, language]);
  const longest = stops.toSorted((a, b) => (days(b.dwell.p50) ?? 0) - (days(a.dwell.p50) ?? 0))[0];
  // Those that read the same are as long.
  const readAs = (stop: Stop | undefined) => stop?.dwell.p50 && write(stop.dwell.p50, 'bare');
  const asLong = stops.filter((stop) => stop.dwell.p50?.value && readAs(stop) === readAs(longest));
  const legs = stops.flatMap((stop) => stop.legs);
  const far = legs.toSorted((a, b) => (days(b.transit.p50) ?? 0) - (days(a.transit.p50) ?? 0))[0];
  const border = stops.find((stop) => stop.border.p50?.value && stop.border.p95?.value);
  const sentences = [
    longest?.dwell.p50?.value &&
      texts.line.sentence(list(asLong.map(({ place }) => nameWithCountry(place))), placeOf(0)),
    far?.transit.p50?.value && texts.line.far(routeName(corridor, endsOf(far)), placeOf(1)),
    border && texts.line.border(nameWithCountry(border.place), placeOf(2), placeOf(3)),
  ];
  const told = toldValues([longest?.dwell.p50, far?.transit.p50, border?.border.p50, border?.border.p95]);
  return (
    <Figure
      name="corridor"
      title={texts.line.title}
      subtitle={texts.line.subtitle(year)}
      simulated={corridor.simulated}
      sentence={<Filled text={sentences.filter(Boolean).join(' ')} of={told} />}
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
        ...stop.legs.map((leg) => [routeName(corridor, endsOf(leg)), '', '', texts.leg, ...rangeCells(leg.transit)]),
      ])}
      csv={hrefOf('/v1/indicators', { pair, period: year, corridor: corridor.corridor, limit: 1000 }, '.csv')}
      source={
        <Source
          streams={['logistics.movements']}
          values={stops.flatMap(({ dwell, border, legs: of }) =>
            [dwell, border, ...of.map(({ transit }) => transit)].flatMap(valuesOf),
          )}
          asOf={asOf}
        />
      }
    />
  );
}

function hasRange(range: Range): boolean {
  return Object.keys(range).length > 0;
}

const endsOf = ({ from, to }: Leg) => ({ origin: from, destination: to });

/** What is drawn of each place, and below it of the legs that begin there. */
function rowsOf(corridor: Corridor, stops: readonly Stop[]): readonly RangeRow[] {
  const { line, routeOf } = t().logistics;
  const common = new Set(stops.filter((stop) => stop.common).map(({ place }) => place.code));
  return stops.flatMap((stop) => {
    const legs = stop.legs.map(({ from, to, transit }): RangeRow => ({
      label: routeOf(shortName(corridor, from), shortName(corridor, to)),
      onLine: common.has(from) && common.has(to),
      ...rangeRow(transit, line.way),
    }));
    return [...rowsOfPlace(stop), ...legs];
  });
}

/** Of a place its stay, its border crossing, or just that the line passes there. */
function rowsOfPlace({ place, role, common, dwell, border }: Stop): readonly RangeRow[] {
  const texts = t().logistics.line;
  const label = nameWithCountry(place);
  const stop = { stop: role === 'between' ? 'between' : 'end', onLine: common } as const;
  if (!hasRange(border) && !hasRange(dwell) && role === 'origin')
    return [{ label, ...stop, ...rangeRow(dwell), said: texts.start }];
  if (!hasRange(border)) return [{ label, ...stop, ...rangeRow(dwell) }];
  const crossing = { label, ...stop, ...rangeRow(border, texts.crossing) } as const;
  return hasRange(dwell)
    ? [
        { label, ...stop, ...rangeRow(dwell) },
        { ...crossing, label: `${label} ` },
      ]
    : [crossing];
}

function cellsOf({ place: { code, name, area }, facility, modes }: Stop, what: string, range: Range) {
  const { facilities, modeNames } = t().logistics;
  const named = facility ? wordOf(facilities, facility) : '';
  return [
    name ?? code,
    [area && countryName(area.code), named].filter(Boolean).join(', '),
    modes.map((mode) => wordOf(modeNames, mode)).join(', '),
    what,
    ...rangeCells(range),
  ];
}
