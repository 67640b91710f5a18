import { writeKey } from '../address.js';
import type { Explanation } from '../api/interface.js';
import { useReading } from '../api/readings.js';
import { countryName, list, moment, number, period } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { useHubName } from '../parts/hub-name.js';
import { useInstrumentName } from '../parts/instrument-name.js';
import { useChanged } from '../parts/use-changed.js';
import { write } from '../parts/written.js';
import type { Names } from '../parts/place-names.js';
import { wordOf } from '../parts/word.js';
import { writingOf } from '../parts/writing.js';
import { Simulated } from '../parts/simulated.js';
import { dataLanguage } from '../state.js';
import { lackingOf } from './lacking.js';
import { plainOf } from './plain.js';
import { fieldName, groupedDigits, groupedNumbers, saidOf } from './said.js';

interface Told {
  readonly of: Explanation;
  readonly names: Names;
}

/** A number, what it is defined as, and the arithmetic that led to it. */
export function Told({ of, names }: Told) {
  const texts = t().why;
  const lang = dataLanguage.value;
  const definition = useReading('/v1/catalogue', { code: of.code }).answer?.data[0];
  const { expected, present } = of.coverage;
  const changed = useChanged(writeKey(of), of.value);
  return (
    <>
      <h2>
        <span lang={lang}>{of.name}</span>, {period(of.period)} {of.simulated && <Simulated />}
      </h2>
      <Dimensions {...of} names={names} />
      <p class={changed ? 'big changed' : 'big'}>
        {of.value === null ? <span lang={lang}>{of.reasonText}</span> : <span>{write(of, writingOf(of.code))}</span>}
      </p>
      <p>
        {coverageOf(expected, present)}. {of.freshAt && texts.freshAt(moment(of.freshAt))}{' '}
        {texts.version(number(of.definitionVersion))}
      </p>
      <Lacking {...of} />
      <h3>{texts.definition}</h3>
      <p lang={lang}>{definition?.description}</p>
      <p class="mention" lang={lang}>
        {of.definitionSource}
      </p>
      <h3>{texts.formula}</h3>
      <p class="formula" lang={lang}>
        {of.formula}
      </p>
      <dl class="operands">
        {of.operands.map(({ symbol, meaning, value }) => (
          <div key={symbol}>
            <dt>
              <var>{symbol}</var> {value !== null && `= ${groupedDigits(value)}`}
            </dt>
            <dd lang={lang}>{meaning}</dd>
          </div>
        ))}
      </dl>
      {of.arithmetic && (
        <>
          <h3>{texts.arithmetic}</h3>
          <p class="formula" lang={lang}>
            {groupedNumbers(of.arithmetic)}
          </p>
        </>
      )}
    </>
  );
}

/** What is missing, by its name, where the facts tell it. */
function Lacking(of: Explanation) {
  const texts = t().why;
  const { months, reporters, facts, field } = lackingOf(of);
  const named = facts.map(({ data }) => {
    const [name = ''] = plainOf(data.title ?? data.name ?? data.service ?? data.commitment, dataLanguage.value);
    return `${name} (${fieldName(field!)})`;
  });
  const names = [...months.map(period), ...reporters.map((code) => texts.figuresOf(countryName(code))), ...named];
  return names.length > 0 ? <p class="lacking">{texts.lacking(list(names))}</p> : null;
}

function coverageOf(expected: number | null, present: number): string {
  const texts = t().why;
  if (expected === null) return texts.coverageOpen(present);
  return present === expected ? texts.complete(expected) : texts.coverage(number(present), number(expected));
}

function Dimensions({ dimensions: of, commodityName, names }: Explanation & Pick<Told, 'names'>) {
  const texts = t().why.dimensions;
  // These have a name elsewhere; their code is what finds them.
  const named: Readonly<Record<string, string | undefined>> = {
    hub: useHubName(of.hub),
    instrument: useInstrumentName(of.instrument),
    corridor: of.corridor && names.corridors.get(of.corridor),
    index: of.index && wordOf(t().logistics.scores.indices, of.index),
  };
  return (
    <dl class="dimensions">
      {Object.entries(of).map(([name, value]) => (
        <div key={name}>
          <dt>{texts[name as keyof typeof texts]}</dt>
          <dd>
            {named[name] ?? saidOf(name, value, { ...of, commodityName }, names)}
            {name in named && named[name] !== value && (
              <>
                {' '}
                <code class="code">{value}</code>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
