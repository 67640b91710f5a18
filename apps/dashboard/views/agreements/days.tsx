import { useMemo } from 'preact/hooks';
import { hrefOf, useReading } from '../../api/readings.js';
import { day, number, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { Source } from '../../parts/source.js';
import { Awaited } from '../../parts/states.js';
import { isYear } from '../../parts/years.js';
import { address } from '../../state.js';
import { drawDays } from './instrument-plots.js';
import { daysBetween, latestYear, type Life } from './instruments.js';

interface Days {
  readonly pair: string;
  readonly lives: readonly Life[];
  readonly asOf: string;
}

/** How long instruments take from their signature until they are in force. */
export function Days({ pair, lives, asOf }: Days) {
  const asked = { pair, code: 'agreements.days_to_force', limit: 1000 };
  const each = useReading('/v1/indicators', asked);
  const medians = useReading('/v1/indicators', {
    pair,
    code: 'agreements.days_to_force_median',
    domain: 'TOTAL',
    limit: 1000,
  });
  const texts = t().agreements.days;
  const { language } = address.value;
  const latest = latestYear(medians.answer?.data ?? []);
  const [median, lower, upper] = ['median', 'lower', 'upper'].map((statistic) =>
    latest.find(({ dimensions }) => dimensions.statistic === statistic),
  );
  const days = median?.value ? Number(median.value) : undefined;
  const today = asOf.slice(0, 10);
  const valueOf = (instrument: string) =>
    each.answer?.data.find(({ dimensions, period: of }) => dimensions.instrument === instrument && isYear(of));
  const draw = useMemo(
    () => drawDays(lives, today, median, valueOf),
    [lives, today, each.answer, medians.answer, language],
  );
  const interval = lower?.value && upper?.value ? texts.interval(placeOf(1), placeOf(2)) : texts.noInterval;
  const signed = median?.coverage.present ?? 0;
  const sentence =
    days === undefined
      ? texts.none
      : signed === 1
        ? texts.only(placeOf(0))
        : `${texts.median(placeOf(0), number(signed))} ${interval}`;
  return (
    <Awaited reading={each}>
      {({ data, meta }) => (
        <Figure
          name="days"
          title={texts.title}
          subtitle={texts.subtitle(day(today, 'medium'))}
          simulated={data.some(({ simulated }) => simulated)}
          sentence={
            <Filled
              text={sentence}
              of={[median, lower, upper].map((value, index) => (
                <NumberOf key={index} value={value} as="bare" told />
              ))}
            />
          }
          draw={draw}
          columns={[
            { title: t().agreements.lives.instrument },
            { title: texts.value, numeric: true },
            { title: texts.period },
          ]}
          rows={[
            ...lives.map(({ instrument, title, signed, inForce }) => {
              const value = valueOf(instrument);
              const pending = signed && !inForce ? texts.soFar(daysBetween(signed, today)) : texts.unsigned;
              return [
                <DataText>{title}</DataText>,
                value ? <NumberOf value={value} /> : <span class="missing">{pending}</span>,
                value ? period(value.period) : day(today, 'medium'),
              ];
            }),
            ...(
              [
                [texts.medianRow, median],
                [texts.lower, lower],
                [texts.upper, upper],
              ] as const
            )
              .filter(([, value]) => value)
              .map(([name, value]) => [name, <NumberOf value={value} />, period(value!.period)]),
          ]}
          csv={hrefOf('/v1/indicators', asked, '.csv')}
          source={
            <Source
              streams={['agreements.actions']}
              values={[...data.filter(({ period: of }) => isYear(of)), ...latest]}
              asOf={meta.asOf}
            />
          }
        />
      )}
    </Awaited>
  );
}
