import { money, number, percent, period as periodOf } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { Awaited, Empty } from '../../parts/states.js';
import { Link } from '../../shell/link.js';
import { dataLanguage } from '../../state.js';
import { useRoadmap } from '../roadmap/use-roadmap.js';
import { type Statement, statedOf } from './stated.js';

/** Figures about trade that somebody stated: beside the reported ones, and no part of them. */
export function StatedFigures({ pair }: { readonly pair: string }) {
  const { none, reading } = useRoadmap(pair);
  const texts = t().trade.stated;
  return (
    <aside class="figure trade-stated" aria-labelledby="trade-stated">
      <h3 id="trade-stated">{texts.title}</h3>
      {none ? (
        <Empty>{texts.empty}</Empty>
      ) : (
        <Awaited reading={reading}>
          {({ data }) => {
            const statements = statedOf(data?.items ?? []);
            return statements.length > 0 ? <Statements of={statements} /> : <Empty>{texts.empty}</Empty>;
          }}
        </Awaited>
      )}
    </aside>
  );
}

function Statements({ of }: { readonly of: readonly Statement[] }) {
  const texts = t().trade.stated;
  return (
    <>
      {of.map(({ item, statedBy, evidence, figures }) => (
        <section key={`${item} ${statedBy} ${evidence?.url}`}>
          <dl>
            {figures.map(({ measure, amount, unit, period }) => (
              <div key={`${measure} ${period}`}>
                <dt>{texts.measures[measure]}</dt>
                <dd>
                  <span class="big">{written(amount, unit)}</span>{' '}
                  <span class="of-period">{period === undefined ? texts.noPeriod : periodOf(period)}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p class="mention" lang={dataLanguage.value}>
            {statedBy}. {evidence?.url ? <a href={evidence.url}>{evidence.title ?? evidence.url}</a> : evidence?.title}
          </p>
          <p class="mention">
            <Link to={{ view: 'roadmap', open: String(item) }}>{texts.item(number(item))}</Link>
          </p>
        </section>
      ))}
      <p class="mention">{texts.about}</p>
    </>
  );
}

function written(amount: number, unit: string): string {
  if (unit === '%') return percent(amount / 100, true);
  return /^[A-Z]{3}$/.test(unit) ? money(amount, unit) : `${number(amount)} ${unit}`;
}
