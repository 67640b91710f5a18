import type en from './texts.en.js';

const fr: typeof en = {
  skip: 'Aller au contenu',
  asOf: 'À la date du (UTC)',
  language: 'Langue',
  pair: 'Paire de pays',
  navigation: 'Vues',
  live: { on: 'en direct', off: 'pas en direct', lost: 'connexion perdue : nouvel essai' },
  views: {
    overview: 'Vue d’ensemble',
    roadmap: 'Feuille de route',
    trade: 'Commerce',
    logistics: 'Logistique',
    agreements: 'Accords',
    quality: 'Qualité',
  },
  past: (at: string) => `Vous voyez ce qui était connu le ${at}.`,
  backToNow: 'Revenir à aujourd’hui',
  noRoadmap:
    'Aucune feuille de route n’a encore été envoyée. Les événements du flux roadmap.commitments, envoyés par les ministères des affaires étrangères, remplissent cette page.',
  about:
    'Entente réunit le commerce, la logistique et les accords de deux pays à partir des événements que leurs institutions envoient. Chaque chiffre s’ouvre sur ce dont il est fait.',
  interface: 'L’interface (OpenAPI)',
  catalogue: 'Définitions de tous les indicateurs',
  shapes: 'Contours des pays : Natural Earth, domaine public.',
  credential: 'Clé d’API ou jeton',
  credentialKept: 'Gardé dans cet onglet seulement, jusqu’à sa fermeture.',
  signIn: 'Continuer',
  refused: 'Le moment est refusé :',
  unknownPair: (name: string) =>
    `Rien n’a été enregistré sur cette paire : ${name}. Les événements qui nomment les deux pays rempliront cette page : flux trade.flows (offices de statistique et douanes), roadmap.commitments (ministères des affaires étrangères) et logistics.movements (chemins de fer, ports et transporteurs). Choisissez une autre paire ci-dessus.`,
  noPair: (pair: string) =>
    `${pair} n’est pas une paire de deux pays. Écrivez leurs codes dans l’adresse, comme KAZ-MAR, ou choisissez une paire ci-dessus.`,
  unread: {
    view: (given: string) => `L’adresse demande une vue qui n’existe pas : ${given}. Vous voyez la vue d’ensemble.`,
    lang: (given: string) =>
      `L’adresse demande une langue que cette page ne parle pas : ${given}. Vous en voyez une autre.`,
    year: (given: string) =>
      `L’adresse demande une année qui n’est pas comprise : ${given}. Vous voyez la plus récente.`,
    asOf: (given: string) =>
      `L’adresse demande une date qui n’est pas comprise : ${given}. Vous voyez ce qui est connu aujourd’hui. Écrivez une date comme 2026-05-01.`,
  },
  nothingThen: (at: string) =>
    `« À la date du » veut dire : enregistré par Entente à cette date. Rien n’avait été enregistré sur cette paire au ${at}.`,
  firstThen: (at) => `Le premier élément connu a été enregistré le ${at}.`,
  toFirst: (at) => `Voir l’état au ${at}`,
  changed: (names: string) => `Modifié : ${names}.`,
  printed: (at: string) => `Imprimé le ${at}.`,
};
export default fr;
