import { computed, signal } from '@preact/signals';
import { type Address, readAddress, type Unread, unreadOf, writeAddress } from './address.js';

/** What the page shows now. It changes by `go` and by the buttons of the browser. */
export const address = signal<Address>(readAddress(location.search, navigator.languages));

/** What the address said that is not understood, until one goes on. */
export const unread = signal<readonly Unread[]>(unreadOf(location.search));

/** The language of data: what the gateway speaks, English to those whose language it does not. */
export const dataLanguage = computed(() => (address.value.language === 'fr' ? 'fr' : 'en'));

addEventListener('popstate', () => {
  address.value = readAddress(location.search, navigator.languages);
  unread.value = unreadOf(location.search);
});

/** Goes on to another state; `back` of the browser returns. */
export function go(change: Partial<Address>): void {
  const next = { ...address.value, ...change };
  history.pushState(null, '', writeAddress(next));
  address.value = next;
  unread.value = [];
}

/** The address by which what is shown now is seen again, whatever is sent later: as of `at`, where it is not of a moment already. */
export function lastingHref(at: string | undefined): string {
  return writeAddress({ ...address.value, asOf: address.value.asOf ?? at });
}

/** The address of another state, for a link that `go` follows. */
export function hrefOf(change: Partial<Address>): string {
  return writeAddress({ ...address.value, why: undefined, ...change });
}
