/** What a parameter is, in English, which is what the document says, and in French. Parts of one description stand for themselves. */
import type { Language } from '#reference/languages.js';

const french = {
  // What it is.
  'Pair of countries in either order, such as KAZ-MAR': 'Paire de pays, dans un ordre ou dans l’autre, comme KAZ-MAR',
  'Only values of this country, not of its pairs': 'Seulement les valeurs de ce pays, non de ses paires',
  'Country that sends': 'Pays qui envoie',
  'Country that sent the event': 'Pays qui a envoyé l’événement',
  'Country that reports': 'Pays qui déclare',
  'Counterpart country': 'Pays partenaire',
  'Country that the score is of': 'Pays dont c’est la note',
  'Country whose topics the events go to': 'Pays dans les topics duquel vont les événements',
  'Exactly this period': 'Exactement cette période',
  'Periods from the beginning of this one on': 'Les périodes à partir du début de celle-ci',
  'Periods until the end of this one': 'Les périodes jusqu’à la fin de celle-ci',
  'First day, month, quarter or year': 'Premier jour, mois, trimestre ou première année',
  'Last day, month, quarter or year, as a whole': 'Dernier jour, mois, trimestre ou dernière année, en entier',
  'What was known at that moment': 'Ce qui était connu à ce moment',
  'Most entries of the answer': 'Nombre maximal d’entrées de la réponse',
  'Most rows of which errors are told': 'Nombre maximal de lignes dont les erreurs sont dites',
  'Where to go on': 'Où reprendre',
  Meeting: 'Réunion',
  Instrument: 'Instrument',
  Commitment: 'Engagement',
  Roadmap: 'Feuille de route',
  'Roadmap that the commitment bears on': 'Feuille de route sur laquelle porte l’engagement',
  'Roadmap that the event says it bears on': 'Feuille de route sur laquelle l’événement dit porter',
  'Item of a roadmap that it bears on': 'Point d’une feuille de route sur lequel il porte',
  Corridor: 'Corridor',
  Hub: 'Plateforme',
  Service: 'Service',
  'Index and component, such as UNCTAD.LSCI or WB.LPI': 'Indice et composante, comme UNCTAD.LSCI ou WB.LPI',
  'Edition of the index': 'Édition de l’indice',
  'Commodity code, such as 100199; TOTAL for all': 'Code de produit, comme 100199 ; TOTAL pour tous',
  'Classification of the commodity, such as HS or FCL': 'Nomenclature du produit, comme HS ou FCL',
  'Collection that published the figure, such as COMTRADE; declared for sums of customs declarations':
    'Collection qui a publié le chiffre, comme COMTRADE ; declared pour les sommes de déclarations en douane',
  'What the import is divided by to compare it': 'Ce par quoi l’importation est divisée pour la comparer',
  'Code of an indicator, as /v1/catalogue lists them': 'Code d’un indicateur, de ceux de /v1/catalogue',
  'Product in its classification, such as 1001; of values that have one, those of TOTAL unless told otherwise, all for each':
    'Produit dans sa nomenclature, comme 1001 ; des valeurs qui en ont un, celles de TOTAL sauf mention contraire, all pour chacun',
  'What the product is a code of, with the edition as it was reported':
    'La nomenclature du produit, avec l’édition telle que déclarée',
  'Number in the quarantine': 'Numéro dans la quarantaine',
  'Why nothing is to be done': 'Pourquoi il n’y a rien à faire',
  'Who, as in an entry': 'Qui, comme dans une entrée',

  // What it looks like.
  'ISO 3166-1 alpha-3, such as KAZ': 'ISO 3166-1 alpha-3, comme KAZ',
  'a year 2016, a quarter 2016-Q1 or a month 2016-05': 'une année 2016, un trimestre 2016-Q1 ou un mois 2016-05',
  '2016-05-01, 2016-05, 2016-Q1, 2016': '2016-05-01, 2016-05, 2016-Q1, 2016',
  'RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC)':
    'date et heure RFC 3339, comme 2026-05-01T12:00:00Z, ou une date, qui veut dire sa fin (UTC)',
  'letters, digits and . _ : / -': 'lettres non accentuées, chiffres et . _ : / -',
  'its number': 'son numéro',
  'up to 500 characters, in one line': 'jusqu’à 500 caractères, sur une ligne',
  '0 to 1000': '0 à 1000',
  '1 to 1000': '1 à 1000',
  '0.5 to 3; 1 compares as reported': '0.5 à 3 ; 1 compare tel que déclaré',
  'meta.next of the page before': 'meta.next de la page précédente',
  'HS, HS2022, FCL. Never converted': 'HS, HS2022, FCL. Jamais convertie',
  'where the indicator has it': 'là où l’indicateur l’a',
  'key:<id>': 'key:<id>',
} as const satisfies Readonly<Record<string, string>>;

/** A part without its French does not compile. */
export type Part = keyof typeof french | `Dimension ${string}`;

const between = ': ';

/** The description of a parameter: what it is, and where that does not say it, what it looks like. */
export const described = (...parts: [is: Part, looks?: Part]) => ({ description: parts.join(between) });

/** A description in the language asked for. */
export function descriptionIn(description: string, language: Language): string {
  if (language === 'en') return description;
  const parts = description.split(between).map((part) => (french as Readonly<Record<string, string>>)[part] ?? part);
  return parts.join(' : ');
}
