import { useEffect, useRef, useState } from 'preact/hooks';
import { live } from '../api/live.js';
import { useReadingOfNow } from '../api/readings.js';
import { languages, type Language, views } from '../address.js';
import { countryName, languageName, moment, pairName } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { address, go } from '../state.js';
import { usePair } from './known.js';
import { Link } from './link.js';

export function Header() {
  const { pair, view, language, asOf } = address.value;
  const texts = t().shell;
  const { then } = usePair(pair);
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = tabs.current!.querySelector('[aria-current]')!.getBoundingClientRect();
    const shown = tabs.current!.getBoundingClientRect();
    tabs.current!.scrollLeft += current.left + current.width / 2 - shown.left - shown.width / 2;
  }, [view, language]);
  return (
    <header class="page">
      <div class="bar">
        <Link class="brand" to={{ view: 'overview', open: undefined }}>
          Entente
        </Link>
        <PairChoice />
        <label class="as-of">
          {texts.asOf}
          <input
            type="datetime-local"
            max={new Date().toISOString().slice(0, 16)}
            value={asOf?.slice(0, 16) ?? ''}
            onChange={({ currentTarget: { value } }) => go({ asOf: value ? `${value}:00Z` : undefined })}
          />
        </label>
        <select
          aria-label={texts.language}
          value={language}
          onChange={({ currentTarget: { value } }) => go({ language: value as Language })}
        >
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
        <span class={`live ${live.value}`} role="status">
          {texts.live[live.value]}
        </span>
      </div>
      <p class="on-paper">
        <strong>Entente</strong> · {texts.views[view]}
      </p>
      {pair && (
        <h1>
          {pair.split('-').map((code, side) => (
            <span key={code} class={`country side-${side}`}>
              {countryName(code)}
            </span>
          ))}
        </h1>
      )}
      <nav aria-label={texts.navigation} ref={tabs}>
        {views.map((name) => (
          <Link key={name} to={{ view: name, open: undefined }} current={name === view}>
            {texts.views[name]}
          </Link>
        ))}
      </nav>
      {asOf && (
        <p class="past" role="status">
          {then.answer && texts.past(moment(asOf))}{' '}
          <button type="button" onClick={() => go({ asOf: undefined })}>
            {texts.backToNow}
          </button>
        </p>
      )}
    </header>
  );
}

/** What was looked at of one pair says nothing of another. */
const fresh = {
  year: undefined,
  commodity: undefined,
  open: undefined,
  hub: undefined,
  domain: undefined,
  status: undefined,
  why: undefined,
};

/** Which pairs there are takes a look at every fact: it is asked when the choice is first touched. */
function PairChoice() {
  const [touched, setTouched] = useState(false);
  const pairs = useReadingOfNow('/v1/pairs', touched ? { limit: 1000 } : undefined).answer?.data ?? [];
  const touch = () => setTouched(true);
  const { pair } = address.value;
  return (
    <select
      aria-label={t().shell.pair}
      value={pair}
      onPointerEnter={touch}
      onFocus={touch}
      onChange={({ currentTarget: { value } }) => go({ ...fresh, pair: value })}
    >
      {!pairs.some(({ pair: known }) => known === pair) && <option value={pair}>{pair && pairName(pair)}</option>}
      {pairs.map(({ pair: code }) => (
        <option key={code} value={code}>
          {pairName(code)}
        </option>
      ))}
    </select>
  );
}
