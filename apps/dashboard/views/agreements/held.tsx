import { hrefOf, useReading } from '../../api/readings.js';
import { number, period } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Figure } from '../../parts/figure.js';
import { NumberOf } from '../../parts/number-of.js';
import { Source } from '../../parts/source.js';
import { Awaited } from '../../parts/states.js';
import { isYear } from '../../parts/years.js';
import { domainName } from './words.js';

/** How many of the meetings agreed for a year were held, by domain, and of how many nobody has told what became of them. */
export function Held({ pair }: { readonly pair: string }) {
  const asked = { pair, code: 'cooperation.meetings_of_calendar', limit: 1000 };
  const shares = useReading('/v1/indicators', asked);
  const counts = useReading('/v1/indicators', { pair, code: 'cooperation.meetings_held', limit: 1000 });
  const texts = t().agreements.held;
  return (
    <Awaited reading={shares}>
      {({ data, meta }) => {
        const yearly = data.filter((value) => isYear(value.period));
        if (yearly.length === 0) return null;
        return (
          <Figure
            name="held"
            title={texts.title}
            subtitle={texts.subtitle}
            simulated={yearly.some(({ simulated }) => simulated)}
            columns={[
              { title: t().agreements.statuses.domain },
              { title: t().agreements.days.period },
              { title: texts.agreed, numeric: true },
              { title: texts.count, numeric: true },
              { title: texts.untold, numeric: true },
              { title: texts.share, numeric: true },
            ]}
            rows={yearly.map((value) => {
              const { domain } = value.dimensions;
              const { expected, present } = value.coverage;
              const count = counts.answer?.data.find(
                (held) => held.period === value.period && held.dimensions.domain === domain,
              );
              return [
                domainName(domain ?? ''),
                period(value.period),
                number(expected ?? present),
                // Of all domains together, and of a domain of which none was held, nothing counts them: the share does.
                count || value.value === null ? (
                  <NumberOf value={count ?? value} as="count" />
                ) : (
                  number(Number(value.value) * present)
                ),
                number((expected ?? present) - present),
                <NumberOf value={value} as="percent" />,
              ];
            })}
            csv={hrefOf('/v1/indicators', asked, '.csv')}
            source={<Source streams={['cooperation.meetings']} values={yearly} asOf={meta.asOf} />}
          />
        );
      }}
    </Awaited>
  );
}
