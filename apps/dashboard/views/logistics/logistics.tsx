import { t } from '../../i18n/texts.js';
import type { ViewOf } from '../../shell/view.js';

export function Logistics({ pair }: ViewOf) {
  return (
    <h2>
      {t().logistics.title} {pair}
    </h2>
  );
}
