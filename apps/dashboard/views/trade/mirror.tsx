import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Value } from '../../api/interface.js';
import { hrefOf } from '../../api/readings.js';
import { countryName } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { Empty } from '../../parts/states.js';
import { yearSpan } from '../../parts/years.js';
import { address } from '../../state.js';
import { drawMirror } from './draw-mirror.js';
import { nameOf, roleOf, topicOf } from './names.js';
import { hasNumber, runsOf } from './series.js';
import { Source } from './source.js';
import { compare, type Way } from './totals.js';
import type { Shown } from './trade.js';

interface Mirror extends Shown {
  readonly way: Way;
  /** Values of `trade.mirror_asymmetry`. */
  readonly asymmetries: readonly Value[];
  /** Other goods than all: what the figure is called, which goods, and what they are in. */
  readonly of?: {
    readonly name: string;
    readonly commodity: string;
    readonly goods: string;
    readonly subtitle: string;
  };
}

/** What each side says of one direction; who says nothing is there as well, with nothing. */
export function Mirror({ pair, way, totals, sources, meta, asymmetries, until, of: other }: Mirror) {
  const { language } = address.value;
  const { years, unit = 'USD' } = totals;
  const { direction, byExporter, byImporter } = way;
  const draw = useMemo(() => drawMirror(way, years, unit, pair, until), [way, years, unit, pair, until, language]);
  const texts = t().trade;
  const of = new Map(
    asymmetries
      .filter(({ dimensions }) => dimensions.exporter === direction.exporter)
      .map((value) => [value.period, value] as const),
  );
  const said = (value: Value | undefined) =>
    value ? <NumberOf value={value} as="amount" /> : <span class="missing">{texts.notReported}</span>;
  const there = years.flatMap((year) => [byExporter, byImporter].filter((side) => hasNumber(side.get(year)))).length;
  return (
    <Figure
      name={other?.name ?? `mirror-${direction.exporter}`}
      title={texts.mirror.title([other?.goods, nameOf(direction)].filter(Boolean).join(', '))}
      subtitle={other?.subtitle ?? texts.mirror.subtitle(unit, yearSpan(years[0]!, years.at(-1)!))}
      sentence={sentenceOf(way, of)}
      {...(there > 0 ? { draw } : { children: <Empty>{texts.lines.empty}</Empty> })}
      legend={
        <span>
          {there > 0 && texts.mirror.marks} {texts.mirror.strip}
        </span>
      }
      columns={[
        { title: texts.columns.year },
        { title: roleOf('exporter', direction), numeric: true },
        { title: roleOf('importer', direction), numeric: true },
        { title: texts.mirror.asymmetry, numeric: true },
      ]}
      rows={years
        .map((year) => [
          year,
          said(byExporter.get(year)),
          said(byImporter.get(year)),
          hasNumber(byExporter.get(year)) && hasNumber(byImporter.get(year)) ? (
            <NumberOf value={of.get(year)} as="percent" />
          ) : (
            <span class="missing">{texts.mirror.oneSide}</span>
          ),
        ])
        .toReversed()}
      csv={hrefOf('/v1/trade/mirror', { pair, commodity: other?.commodity ?? 'TOTAL', limit: 1000 }, '.csv')}
      source={
        <>
          <Source names={sources} there={there} asked={years.length * 2} meta={meta} /> {texts.mirror.about}
        </>
      }
      simulated={[...byExporter.values(), ...byImporter.values()].some(({ simulated }) => simulated)}
    />
  );
}

function sentenceOf(way: Way, asymmetries: ReadonlyMap<string, Value>): ComponentChildren {
  const texts = t().trade.mirror;
  const { direction } = way;
  const compared = compare(way);
  const [exporter, importer] = [roleOf('exporter', direction), roleOf('importer', direction)];
  if (compared.kind === 'one-sided') {
    const [speaks, silent] = compared.speaks === 'importer' ? [importer, exporter] : [exporter, importer];
    const told = texts.oneSided(speaks, silent, runsOf(compared.years));
    const absent = direction[compared.speaks === 'importer' ? 'exporter' : 'importer'];
    return (
      <Filled
        text={`${told} ${texts.wouldSend(countryName(absent), placeOf(0))}`}
        of={[
          <code key="topic" class="code">
            {topicOf(absent)}
          </code>,
        ]}
      />
    );
  }
  if (compared.kind === 'apart')
    return texts.apart(exporter, runsOf(compared.exporter), importer, runsOf(compared.importer));
  if (compared.kind === 'none') return texts.silent(exporter, importer);
  const year = compared.years.find((of) => of === address.value.year) ?? compared.years.at(-1)!;
  const asymmetry = asymmetries.get(year);
  const text = hasNumber(asymmetry)
    ? texts.both(year, exporter, placeOf(0), importer, placeOf(1), placeOf(2))
    : texts.bothWithout(year, exporter, placeOf(0), importer, placeOf(1));
  return (
    <Filled
      text={text}
      of={[
        <NumberOf key="exporter" value={way.byExporter.get(year)} as="amount" />,
        <NumberOf key="importer" value={way.byImporter.get(year)} as="amount" />,
        <NumberOf key="asymmetry" value={asymmetry} as="percent" />,
      ]}
    />
  );
}
