import { t } from '../../i18n/texts.js';
import type { ViewOf } from '../../shell/view.js';

export function Roadmap({ pair }: ViewOf) {
  return (
    <h2>
      {t().roadmap.title} {pair}
    </h2>
  );
}
