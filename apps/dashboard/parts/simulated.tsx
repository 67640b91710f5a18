import { t } from '../i18n/texts.js';

/** Says that what it stands beside was made by a simulator; partly: beside what was not. */
export function Simulated({ partly = false }: { readonly partly?: boolean }) {
  const { simulated, simulatedPartly, simulatedAbout } = t().figure;
  return (
    <span class="simulated" title={simulatedAbout}>
      {partly ? simulatedPartly : simulated}
    </span>
  );
}
