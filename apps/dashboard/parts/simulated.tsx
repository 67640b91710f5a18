import { t } from '../i18n/texts.js';

/** Says that what it stands beside was made by a simulator. */
export function Simulated() {
  const { simulated, simulatedAbout } = t().figure;
  return (
    <span class="simulated" title={simulatedAbout}>
      {simulated}
    </span>
  );
}
