import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Value } from '../../api/interface.js';
import { hrefOf, useReading } from '../../api/readings.js';
import { countryName, number, percent, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Choice } from '../../parts/choice.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { sideColour } from '../../parts/side.js';
import { Source } from '../../parts/source.js';
import { Awaited } from '../../parts/states.js';
import { WorkedOut } from '../../parts/worked-out.js';
import { address, go } from '../../state.js';
import { destinationsOf, hubYears, type Month, monthsOf } from './hub.js';
import { drawDestinations, drawFlows, drawStock } from './hub-plots.js';

interface Hub {
  readonly pair: string;
  readonly hub: string;
  readonly commodity: string;
  readonly name: string;
  /** Country that the hub is in. */
  readonly area: string | undefined;
  /** Choices that stand beside that of the year. */
  readonly children: ComponentChildren;
}

/** What one hub holds, takes in and sends on, of one of the goods. */
export function HubFigures({ pair, hub, commodity, name, area, children }: Hub) {
  const asked = { pair, hub, commodity, limit: 1000 };
  const reading = useReading('/v1/indicators', asked);
  const texts = t().logistics;
  const { language, year: wanted } = address.value;
  const values = reading.answer?.data ?? [];
  const colour = sideColour(pair, area, 'var(--ink)');
  const months = useMemo(() => monthsOf(values), [reading.answer]);
  const stock = useMemo(() => drawStock(months, colour), [months, colour, language]);
  const flows = useMemo(() => drawFlows(months, colour, texts.flows), [months, colour, language]);
  const years = hubYears(values);
  const year = years.find((each) => each === wanted) ?? years[0] ?? '';
  const destinations = useMemo(() => destinationsOf(values, year), [reading.answer, year]);
  const sent = useMemo(() => drawDestinations(destinations), [destinations, language]);
  const last = months.findLast((month) => month.stock);
  const sum = (of: readonly (number | undefined)[]) => of.reduce<number>((all, each) => all + (each ?? 0), 0);
  const [most] = destinations;
  const all = destinations.reduce((total, { value }) => total + Number(value), 0);
  /** What a figure rests on: the cells that it shows, and what narrows the address to them. */
  const restingOn = (cells: readonly Cell[], narrowed: { readonly code?: string; readonly period?: string }) => ({
    simulated: values.some(({ simulated }) => simulated),
    csv: hrefOf('/v1/indicators', { ...asked, ...narrowed }, '.csv'),
    source: <Source streams={['logistics.stocks']} values={cells} asOf={reading.answer?.meta.asOf ?? ''} />,
  });
  const receivers = [...new Set(months.flatMap(({ outflows }) => outflows.map(receiverOf)))].sort();
  const numeric = true;
  return (
    <Awaited reading={reading}>
      {() => (
        <>
          <div class="choices">
            {children}
            <Choice
              label={texts.yearOfHub}
              value={year}
              of={years.map((each) => [each, each])}
              onChoose={(chosen) => go({ year: chosen })}
            />
          </div>
          <div class="figures three">
            <Figure
              name="stock"
              {...restingOn(months.map(stockOf), { code: 'logistics.hub_stock' })}
              title={texts.stock.title}
              subtitle={texts.stock.subtitle(name)}
              sentence={
                last && (
                  <Filled
                    text={texts.stock.sentence(placeOf(0), period(last.month))}
                    of={[<NumberOf key="stock" value={last.stock} as="tenths" told />]}
                  />
                )
              }
              draw={stock}
              columns={[{ title: texts.stock.month }, { title: texts.stock.value, numeric }]}
              rows={months.map((month) => [period(month.month), <NumberOf value={month.stock} as="plain" />])}
            />
            <Figure
              name="stock-flows"
              {...restingOn(months.flatMap(flowsOf), {})}
              title={texts.flows.title}
              subtitle={texts.flows.subtitle(name)}
              sentence={
                <Filled
                  text={texts.flows.sentence(placeOf(0), placeOf(1))}
                  of={[
                    months.map(({ inflow }) => inflow && Number(inflow.value)),
                    months.map(({ outflow }) => outflow),
                  ].map((amounts, index) => (
                    <WorkedOut key={index} from="stock-flows" value={sum(amounts)}>
                      {number(sum(amounts), 1)}
                    </WorkedOut>
                  ))}
                />
              }
              draw={flows}
              columns={[
                { title: texts.stock.month },
                { title: texts.flows.in, numeric },
                { title: texts.flows.out, numeric },
                ...receivers.map((code) => ({ title: countryName(code), numeric })),
              ]}
              rows={months.map(({ month, inflow, outflow, outflows }) => [
                period(month),
                <NumberOf value={inflow} />,
                outflow === undefined ? <span class="missing">{t().figure.nothing}</span> : `${number(outflow)} t`,
                ...receivers.map((code) => <NumberOf value={outflows.find((value) => receiverOf(value) === code)} />),
              ])}
            />
            <Figure
              name="stock-destinations"
              {...restingOn(destinations, { code: 'logistics.hub_outflow', period: year })}
              title={texts.destinations.title}
              subtitle={texts.destinations.subtitle(name, year)}
              sentence={
                most && (
                  <Filled
                    text={texts.destinations.sentence(countryName(receiverOf(most)), placeOf(0))}
                    of={[
                      <WorkedOut
                        key="share"
                        from="stock-destinations"
                        value={Number(most.value) / all}
                        period={most.period}
                      >
                        {percent(Number(most.value) / all)}
                      </WorkedOut>,
                    ]}
                  />
                )
              }
              draw={sent}
              columns={[{ title: texts.country }, { title: texts.destinations.value, numeric }]}
              rows={destinations.map((value) => [countryName(receiverOf(value)), <NumberOf value={value} />])}
            />
          </div>
        </>
      )}
    </Awaited>
  );
}

const receiverOf = ({ dimensions }: Value): string => dimensions.destination!;

/** A number of a table, or none, which counts as one that could be there. */
interface Cell {
  readonly value: string | null;
}

const stockOf = ({ stock }: Month): Cell => ({ value: stock?.value ?? null });

const flowsOf = ({ inflow, outflow }: Month): Cell[] => [
  { value: inflow?.value ?? null },
  { value: outflow === undefined ? null : String(outflow) },
];
