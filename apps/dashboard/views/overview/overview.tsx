import { t } from '../../i18n/texts.js';
import type { ViewOf } from '../../shell/view.js';

export function Overview({ pair }: ViewOf) {
  return (
    <h2>
      {t().overview.title} {pair}
    </h2>
  );
}
