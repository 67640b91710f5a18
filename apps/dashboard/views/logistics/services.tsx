import { hrefOf, useReading } from '../../api/readings.js';
import type { Answer, Value } from '../../api/interface.js';
import { day, number, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { GivenName } from '../../parts/given-name.js';
import { Figure } from '../../parts/figure.js';
import { NumberOf } from '../../parts/number-of.js';
import type { Writing } from '../../parts/writing.js';
import { Source } from '../../parts/source.js';
import { Awaited, Empty } from '../../parts/states.js';
import { wordOf } from '../../parts/word.js';
import { address } from '../../state.js';
import { nameWithCountry } from './of-year.js';

type Service = Answer<'/v1/services'>['data'][number];

/** The scheduled services between the two countries, and what they add up to in a year. */
export function Services({ pair }: { readonly pair: string }) {
  const asked = { pair, limit: 1000 };
  const reading = useReading('/v1/services', asked);
  const services = reading.answer?.data ?? [];
  const { year: wanted } = address.value;
  const first = services.flatMap(({ states }) => states.map(({ validFrom }) => validFrom.slice(0, 4))).sort()[0];
  const now = reading.answer?.meta.asOf.slice(0, 4);
  const year = first && now && wanted && wanted >= first && wanted <= now ? wanted : now;
  const values = useReading('/v1/indicators', year && first ? { pair, period: year, limit: 1000 } : undefined);
  const texts = t().logistics;
  return (
    <Awaited reading={reading}>
      {({ data, meta }) =>
        data.length === 0 ? (
          <Empty>{texts.noService}</Empty>
        ) : (
          <div class="figures services">
            <Figure
              name="services"
              title={texts.services.title}
              subtitle={texts.services.subtitle}
              simulated={data.some(({ simulated }) => simulated)}
              sentence={texts.services.sentence(data.filter(({ status }) => status === 'running').length)}
              columns={columns()}
              rows={data.map(cellsOf)}
              csv={hrefOf('/v1/services', asked, '.csv')}
              source={<Source streams={['logistics.services']} asOf={meta.asOf} />}
            />
            <Awaited reading={values}>
              {(answer) => <Figures year={year!} values={answer.data} asOf={answer.meta.asOf} />}
            </Awaited>
          </div>
        )
      }
    </Awaited>
  );
}

function columns() {
  const texts = t().logistics.services;
  return [
    { title: texts.name },
    { title: texts.status },
    { title: texts.since },
    { title: texts.mode },
    { title: texts.operator },
    { title: texts.stops },
    { title: texts.departures, numeric: true },
    { title: texts.capacity, numeric: true },
  ];
}

/** A service as it was last: its state that none has followed. */
function cellsOf({ name, service, status, states }: Service) {
  const { services, modeNames } = t().logistics;
  const last = states.filter((state) => state.status !== 'retracted').at(-1);
  return [
    <GivenName>{name ?? service}</GivenName>,
    wordOf(services.statuses, status),
    last && day(last.validFrom, 'medium'),
    last && wordOf(modeNames, last.mode),
    <GivenName>{last?.operator}</GivenName>,
    last?.stops.map(nameWithCountry).join(' – '),
    last && number(Number(last.departuresPerWeek), 1),
    last?.capacityTeu ? number(Number(last.capacityTeu)) : <span class="missing">{t().figure.nothing}</span>,
  ];
}

const measures: readonly (readonly [code: string, as: Writing])[] = [
  ['logistics.direct_services', 'count'],
  ['logistics.weekly_departures', 'plain'],
  ['logistics.operators', 'count'],
  ['logistics.weekly_capacity', 'plain'],
  ['logistics.transhipments', 'count'],
];

interface Figures {
  readonly year: string;
  readonly values: readonly Value[];
  readonly asOf: string;
}

function Figures({ year, values, asOf }: Figures) {
  const { services, noValue } = t().logistics;
  const own = measures.flatMap(([code, as]) =>
    values.filter((value) => value.code === code).map((value) => ({ value, as })),
  );
  if (own.length === 0) return <Empty>{noValue(year)}</Empty>;
  return (
    <Figure
      name="service-figures"
      title={services.figures(year)}
      simulated={own.some(({ value }) => value.simulated)}
      columns={[{ title: services.figure }, { title: services.value, numeric: true }, { title: services.period }]}
      rows={own.map(({ value, as }) => [
        <DataText>{value.name}</DataText>,
        <NumberOf value={value} as={as} />,
        period(value.period),
      ])}
      csv={hrefOf('/v1/indicators', { pair: address.value.pair, period: year, limit: 1000 }, '.csv')}
      source={<Source streams={['logistics.services']} values={own.map(({ value }) => value)} asOf={asOf} />}
    />
  );
}
