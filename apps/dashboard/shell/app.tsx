import { useEffect, useLayoutEffect } from 'preact/hooks';
import { changed } from '../api/changed.js';
import { useReadingOfNow } from '../api/readings.js';
import { orderedPair } from '../address.js';
import { list } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { coloursOf } from '../parts/side.js';
import { address, unread } from '../state.js';
import { Why } from '../why/why.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { Known } from './known.js';
import { SignIn } from './sign-in.js';

/** The page: which pair, as of when, in which language; the view; and, over it, why a number is what it is. */
export function App() {
  const roadmaps = useReadingOfNow('/v1/roadmaps', {});
  const { pair, view, why } = address.value;
  const planned = roadmaps.answer?.data[0]?.pairs[0];
  const isUnplanned = roadmaps.answer !== undefined && planned === undefined && pair === undefined;
  const pairs = useReadingOfNow('/v1/pairs', isUnplanned ? { limit: 1 } : undefined);
  const first = planned ?? pairs.answer?.data[0]?.pair;
  const wanted = pair === undefined ? first : orderedPair(pair);
  useEffect(() => {
    if (wanted !== pair) address.value = { ...address.peek(), pair: wanted };
  }, [pair, wanted]);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [side, colour] of coloursOf(wanted ?? '-').entries()) {
      style.setProperty(`--side-${side}`, `var(--country-${colour})`);
      style.setProperty(`--side-${side}-pale`, `var(--country-${colour}-pale)`);
    }
  }, [wanted]);
  const texts = t().shell;
  useEffect(() => {
    document.title = [texts.views[view], pair, 'Entente'].filter(Boolean).join(' – ');
  }, [texts, view, pair]);
  // Who may not read may have another key that does.
  if (roadmaps.status === 401 || roadmaps.status === 403) return <SignIn detail={roadmaps.failure ?? ''} />;
  return (
    <>
      <a class="skip" href="#main">
        {texts.skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        {roadmaps.failure !== undefined && (
          <p class="failure" role="alert">
            {t().figure.failed} {roadmaps.failure}
          </p>
        )}
        {unread.value.map(([name, given]) => (
          <p key={name} class="mention" role="status">
            {texts.unread[name](given)}
          </p>
        ))}
        {pair !== undefined && <Known view={view} pair={pair} />}
        {pair === undefined && pairs.answer && !first && <p class="empty">{texts.noRoadmap}</p>}
      </main>
      <p class="unseen" aria-live="polite">
        {changed.value.length > 0 && texts.changed(list(changed.value))}
      </p>
      <Footer />
      {why && pair !== undefined && <Why key={JSON.stringify(why)} pair={pair} of={why} />}
    </>
  );
}
