import { useEffect, useState } from 'preact/hooks';
import { answeredAt } from '../api/readings.js';
import { moment } from '../i18n/format.js';
import { t } from '../i18n/texts.js';
import { dataLanguage, lastingHref } from '../state.js';

/** Where the numbers can be had otherwise, and what is said about them. */
export function Footer() {
  const texts = t().shell;
  return (
    <>
      <footer class="page">
        <p>{texts.about}</p>
        <p>
          <a href="/docs">{texts.interface}</a>{' '}
          <a href={`/docs/indicators?lang=${dataLanguage.value}`}>{texts.catalogue}</a>
        </p>
        <p class="mention">{texts.shapes}</p>
      </footer>
      <Paper />
    </>
  );
}

/** On paper: where this can be seen again, and when it was printed. */
function Paper() {
  const [at, setAt] = useState(new Date());
  useEffect(() => {
    const printing = () => setAt(new Date());
    addEventListener('beforeprint', printing);
    return () => removeEventListener('beforeprint', printing);
  }, []);
  return (
    <p class="on-paper mention">
      {location.origin + location.pathname + lastingHref(answeredAt.value)} · {t().shell.printed(moment(at))}
    </p>
  );
}
