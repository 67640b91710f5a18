import { t } from '../../i18n/texts.js';
import type { ViewOf } from '../../shell/view.js';

export function Agreements({ pair }: ViewOf) {
  return (
    <h2>
      {t().agreements.title} {pair}
    </h2>
  );
}
