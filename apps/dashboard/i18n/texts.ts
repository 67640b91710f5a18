import { signal } from '@preact/signals';
import type { Language } from '../address.js';
import type { Texts } from './en.js';
import { learnNames } from './locale.js';

/** A language is a file that is loaded when it is first wanted. Each must have every text: otherwise it does not compile. */
const load: Record<Language, () => Promise<Texts>> = {
  en: async () => (await import('./en.js')).default,
  fr: async () => (await import('./fr.js')).default,
  ar: async () => (await import('./ar.js')).default,
  ru: async () => (await import('./ru.js')).default,
  kk: async () => (await import('./kk.js')).default,
};

const spoken = signal<Texts | undefined>(undefined);

/** The texts of the page, in the language that `speak` was last asked for. */
export function t(): Texts {
  if (spoken.value === undefined)
    throw new Error('No language is loaded: the page is drawn before speak() came to its end.');
  return spoken.value;
}

/** Loads a language and turns the page to it, and to the direction that it is written in. */
export async function speak(language: Language): Promise<void> {
  const [texts] = await Promise.all([load[language](), learnNames(language)]);
  spoken.value = texts;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}
