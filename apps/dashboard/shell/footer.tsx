import { t } from '../i18n/texts.js';
import { dataLanguage } from '../state.js';

/** Where the numbers can be had otherwise, and what is said about them. */
export function Footer() {
  const texts = t().shell;
  return (
    <footer class="page">
      <p>{texts.about}</p>
      <p>
        <a href="/docs">{texts.interface}</a>{' '}
        <a href={`/docs/indicators?lang=${dataLanguage.value}`}>{texts.catalogue}</a>
      </p>
      <p class="mention">{texts.shapes}</p>
    </footer>
  );
}
