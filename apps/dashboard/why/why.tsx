import { useEffect, useRef, useState } from 'preact/hooks';
import type { ValueKey } from '../address.js';
import type { Explanation } from '../api/interface.js';
import { hrefOf, useReading } from '../api/readings.js';
import { moment, number, period } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { write } from '../parts/number-of.js';
import { Simulated } from '../parts/simulated.js';
import { Awaited, Empty } from '../parts/states.js';
import { Table } from '../parts/table.js';
import { address, go } from '../state.js';

const factsAtFirst = 20;
const factsMost = 1_000;

/** Why a number is what it is: its definition, the arithmetic, the facts, and the event that each came with. */
export function Why({ of }: { readonly of: ValueKey }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [limit, setLimit] = useState(factsAtFirst);
  const { code, period: at, dimensions } = of;
  const asked = { code, pair: address.value.pair!, period: at, ...dimensions, limit };
  const explanation = useReading('/v1/indicators/{code}/explain', asked);
  const texts = t().why;
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => go({ why: undefined });
  return (
    <dialog
      ref={dialog}
      class="why"
      aria-label={texts.title}
      onClose={close}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <form method="dialog">
        <button type="submit">{texts.close}</button>
      </form>
      <Awaited reading={explanation}>
        {({ data, meta }) =>
          data === null ? (
            <Empty>{meta.reason ?? t().figure.nothing}</Empty>
          ) : (
            <>
              <Told of={data} />
              <Facts of={data} />
              {data.factCount > data.facts.length && limit < factsMost && (
                <button type="button" onClick={() => setLimit(factsMost)}>
                  {texts.more}
                </button>
              )}
            </>
          )
        }
      </Awaited>
      <h3>{texts.reproduce}</h3>
      <p>
        <a href={location.href}>{texts.page}</a>{' '}
        <a href={hrefOf('/v1/indicators/{code}/explain', asked)}>{texts.request}</a>
      </p>
    </dialog>
  );
}

function Told({ of }: { readonly of: Explanation }) {
  const texts = t().why;
  const definition = useReading('/v1/catalogue', { code: of.code }).answer?.data[0];
  const { expected, present } = of.coverage;
  return (
    <>
      <h2>
        {of.name}, {period(of.period)}
      </h2>
      <p class="big">
        {of.value === null ? <span class="missing">{of.reasonText}</span> : write(of, 'amount')}{' '}
        {of.simulated && <Simulated />}
      </p>
      <p>
        {expected === null ? texts.coverageOpen(number(present)) : texts.coverage(number(present), number(expected))}.{' '}
        {of.freshAt && texts.freshAt(moment(of.freshAt))} {texts.version(number(of.definitionVersion))}
      </p>
      <h3>{texts.definition}</h3>
      <p>{definition?.description}</p>
      <p class="mention">{of.definitionSource}</p>
      <h3>{texts.formula}</h3>
      <p class="formula">{of.formula}</p>
      {of.arithmetic && (
        <>
          <h3>{texts.arithmetic}</h3>
          <p class="formula">{of.arithmetic}</p>
        </>
      )}
      <ul>
        {of.operands.map(({ symbol, meaning }) => (
          <li key={symbol}>{texts.reads(symbol, meaning)}</li>
        ))}
      </ul>
    </>
  );
}

function Facts({ of }: { readonly of: Explanation }) {
  const texts = t().why;
  const columns = [
    { title: texts.fact },
    { title: texts.value },
    { title: texts.event },
    { title: texts.where },
    { title: texts.recorded },
  ];
  const rows = of.facts.map(({ stream, owner, event, recordedAt, data, simulated }) => [
    <>
      {stream} {owner} {simulated && <Simulated />}
    </>,
    Object.entries(data)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(', '),
    `${event.source} ${event.id}`,
    `${event.topic} ${event.partition} ${event.offset}`,
    moment(recordedAt),
  ]);
  return (
    <>
      <h3>{texts.facts(number(of.factCount))}</h3>
      <Table caption={texts.facts(number(of.factCount))} columns={columns} rows={rows} />
    </>
  );
}
