import { t } from '../../i18n/texts.js';
import type { ViewOf } from '../../shell/view.js';

export function Trade({ pair }: ViewOf) {
  return (
    <h2>
      {t().trade.title} {pair}
    </h2>
  );
}
