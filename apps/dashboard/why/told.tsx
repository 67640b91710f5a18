import type { Explanation } from '../api/interface.js';
import { useReading } from '../api/readings.js';
import { moment, number, period } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { useHubName } from '../parts/hub-name.js';
import { write } from '../parts/number-of.js';
import type { Place } from '../parts/place-names.js';
import { writingOf } from '../parts/writing.js';
import { Simulated } from '../parts/simulated.js';
import { dataLanguage } from '../state.js';
import { groupedDigits, groupedNumbers, saidOf } from './said.js';

interface Told {
  readonly of: Explanation;
  readonly places: ReadonlyMap<string, Place>;
}

/** A number, what it is defined as, and the arithmetic that led to it. */
export function Told({ of, places }: Told) {
  const texts = t().why;
  const lang = dataLanguage.value;
  const definition = useReading('/v1/catalogue', { code: of.code }).answer?.data[0];
  const { expected, present } = of.coverage;
  return (
    <>
      <h2>
        <span lang={lang}>{of.name}</span>, {period(of.period)} {of.simulated && <Simulated />}
      </h2>
      <Dimensions {...of} places={places} />
      <p class="big">{of.value === null ? <span lang={lang}>{of.reasonText}</span> : write(of, writingOf(of.code))}</p>
      <p>
        {coverageOf(expected, present)}. {of.freshAt && texts.freshAt(moment(of.freshAt))}{' '}
        {texts.version(number(of.definitionVersion))}
      </p>
      <h3>{texts.definition}</h3>
      <p lang={lang}>{definition?.description}</p>
      <p class="mention" lang={lang}>
        {of.definitionSource}
      </p>
      <h3>{texts.formula}</h3>
      <p class="formula" lang="en">
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
          <p class="formula" lang="en">
            {groupedNumbers(of.arithmetic)}
          </p>
        </>
      )}
    </>
  );
}

function coverageOf(expected: number | null, present: number): string {
  const texts = t().why;
  if (expected === null) return texts.coverageOpen(present);
  return present === expected ? texts.complete(expected) : texts.coverage(number(present), number(expected));
}

function Dimensions({ dimensions: of, commodityName, places }: Explanation & Pick<Told, 'places'>) {
  const names = t().why.dimensions;
  const hub = useHubName(of.hub);
  return (
    <dl class="dimensions">
      {Object.entries(of).map(([name, value]) => (
        <div key={name}>
          <dt>{names[name as keyof typeof names]}</dt>
          <dd>{name === 'hub' ? hub : saidOf(name, value, { ...of, commodityName }, places)}</dd>
        </div>
      ))}
    </dl>
  );
}
