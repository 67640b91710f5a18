import type { Language } from '#reference/languages.js';
import { en, type Texts } from './texts-en.js';
import { fr } from './texts-fr.js';

export const texts: Readonly<Record<Language, Texts>> = { en, fr };
