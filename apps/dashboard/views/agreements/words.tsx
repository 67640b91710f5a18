import { t } from '../../i18n/texts.js';
import { countryName } from '../../i18n/format.js';
import { sideOf } from '../../parts/side.js';
import { wordOf } from '../../parts/word.js';
import { address } from '../../state.js';

export function actionName(action: string): string {
  return wordOf(t().agreements.actions, action);
}

export function domainName(domain: string): string {
  return wordOf(t().agreements.domains, domain);
}

/** The name of a country, in its colour where it is one of the two. */
export function CountryOf({ code }: { readonly code: string }) {
  const side = sideOf(address.value.pair, code);
  return <span class={side === undefined ? undefined : `country side-${side}`}>{countryName(code)}</span>;
}
