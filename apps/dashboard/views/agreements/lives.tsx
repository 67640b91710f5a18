import { useMemo } from 'preact/hooks';
import { hrefOf } from '../../api/readings.js';
import { day, list } from '../../i18n/format.js';
import { t } from '../../i18n/texts.js';
import { DataText } from '../../parts/data-text.js';
import { Figure } from '../../parts/figure.js';
import { Source } from '../../parts/source.js';
import { address, dataLanguage } from '../../state.js';
import type { Action, Instrument, Life } from './instruments.js';
import { drawLives } from './instrument-plots.js';
import { actionName, CountryOf } from './words.js';

interface Lives {
  readonly pair: string;
  readonly instruments: readonly Instrument[];
  readonly lives: readonly Life[];
  readonly asOf: string;
}

/** Each instrument with its actions on a line of time. */
export function Lives({ pair, instruments, lives, asOf }: Lives) {
  const texts = t().agreements.lives;
  const { language } = address.value;
  const today = asOf.slice(0, 10);
  const draw = useMemo(() => drawLives(lives, today), [lives, today, language]);
  const first = lives[0]?.steps[0]?.date ?? today;
  const inForce = lives.filter((life) => life.inForce !== undefined).length;
  const pending = lives.filter((life) => life.pending).length;
  return (
    <Figure
      name="lives"
      title={texts.title}
      subtitle={texts.subtitle(day(first, 'medium'), day(today, 'medium'))}
      simulated={instruments.some(({ simulated }) => simulated)}
      sentence={texts.sentence(texts.inForce(inForce), texts.pending(pending))}
      draw={draw}
      columns={[
        { title: texts.instrument },
        { title: texts.action },
        { title: texts.date },
        { title: texts.by },
        { title: texts.note },
        { title: texts.evidence },
      ]}
      rows={instruments.flatMap(({ title, actions }) =>
        actions
          .filter(({ status }) => status !== 'retracted')
          .map((action) => [
            <DataText>{title}</DataText>,
            actionName(action.action),
            day(action.date, 'medium'),
            <CountryOf code={action.reporter.code} />,
            <DataText>{[action.place, action.note].filter(Boolean).join('. ')}</DataText>,
            <Evidence of={action.evidence} />,
          ]),
      )}
      csv={hrefOf('/v1/agreements', { pair, limit: 1000 }, '.csv')}
      source={<Source streams={['agreements.actions']} asOf={asOf} />}
    />
  );
}

/** Where it is written. */
function Evidence({ of }: { readonly of: Action['evidence'] }) {
  return (
    <>
      {of.map(({ title, url, date }, index) => {
        const name = title ?? url ?? '';
        const dated = date ? list([name, day(date, 'medium')]) : name;
        return (
          <div key={index} class="evidence" lang={dataLanguage.value} dir="auto">
            {url ? (
              <a href={url} rel="noreferrer">
                {dated}
              </a>
            ) : (
              dated
            )}
          </div>
        );
      })}
    </>
  );
}
