import type { Language } from '#reference/languages.js';
import { en, type Texts } from './texts-en.js';
import { fr } from './texts-fr.js';

export type { Texts };

export const texts: Readonly<Record<Language, Texts>> = { en, fr };
