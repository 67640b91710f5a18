import { useMemo } from 'preact/hooks';
import { hrefOf, useReading } from '../../api/readings.js';
import { list, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { Filled, placeOf } from '../../parts/filled.js';
import { NumberOf } from '../../parts/number-of.js';
import { Source } from '../../parts/source.js';
import { Awaited, Empty } from '../../parts/states.js';
import { address } from '../../state.js';
import { drawStatuses } from './statuses-plot.js';
import { latestYear } from './instruments.js';
import { actionName, domainName } from './words.js';

/** How many instruments of each domain are in which status, at the latest. */
export function Statuses({ pair }: { readonly pair: string }) {
  const asked = { pair, code: 'agreements.instruments', limit: 1000 };
  const reading = useReading('/v1/indicators', asked);
  const texts = t().agreements.statuses;
  const { language } = address.value;
  const values = useMemo(
    () =>
      latestYear(reading.answer?.data ?? []).filter(({ value, dimensions }) => value && dimensions.domain !== 'TOTAL'),
    [reading.answer],
  );
  const draw = useMemo(() => drawStatuses(values), [values, language]);
  const [first] = values;
  return (
    <Awaited reading={reading}>
      {({ meta }) =>
        first === undefined ? (
          <Empty>{meta.reason ?? t().agreements.noInstrument}</Empty>
        ) : (
          <Figure
            name="statuses"
            title={texts.title}
            subtitle={texts.subtitle(period(first.period))}
            simulated={values.some(({ simulated }) => simulated)}
            sentence={
              <Filled
                text={texts.sentence(
                  list(
                    values.map(({ dimensions: { domain = '', status = '' } }, index) =>
                      texts.told(domainName(domain), placeOf(index), actionName(status)),
                    ),
                  ),
                )}
                of={values.map((value, index) => (
                  <NumberOf key={index} value={value} as="count" told />
                ))}
              />
            }
            draw={draw}
            columns={[{ title: texts.domain }, { title: texts.status }, { title: texts.value, numeric: true }]}
            rows={values.map((value) => [
              domainName(value.dimensions.domain!),
              actionName(value.dimensions.status!),
              <NumberOf value={value} as="count" />,
            ])}
            csv={hrefOf('/v1/indicators', { ...asked, period: first.period }, '.csv')}
            source={<Source streams={['agreements.actions']} values={values} asOf={meta.asOf} />}
          />
        )
      }
    </Awaited>
  );
}
