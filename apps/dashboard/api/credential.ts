import { signal } from '@preact/signals';

const name = 'entente-credential';

/** API key or bearer token of the reader, where the gateway asks who one is. Forgotten with the tab. */
const kept = signal(sessionStorage.getItem(name) ?? '');

export const credential = {
  get isKept(): boolean {
    return kept.value !== '';
  },
  keep(text: string): void {
    kept.value = text.trim();
    sessionStorage.setItem(name, kept.value);
  },
  headers(): Record<string, string> {
    return kept.value === '' ? {} : { authorization: `Bearer ${kept.value}` };
  },
};
