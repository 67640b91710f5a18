import { t } from '../../i18n/texts.js';
import type { ViewOf } from '../../shell/view.js';

export function Quality({ pair }: ViewOf) {
  return (
    <h2>
      {t().quality.title} {pair}
    </h2>
  );
}
