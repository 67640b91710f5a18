import type { Texts } from './texts-en.js';

export const fr: Texts = {
  columns: ['numéro', 'refusé le (UTC)', 'propriétaire', 'flux', 'événement', 'motif', 'état', 'ce qui ne va pas'],
  states: { open: 'à traiter', replayed: 'rejoué', accepted: 'accepté depuis', dismissed: 'classé sans suite' },

  numbered: (id, told) => `${id} : ${told}`,
  wholeMessage: 'le message entier',
  head: (id, reason, where) => `${id} : ${reason}, à ${where}`,
  event: (id, source) => `événement ${id} de ${source}`,
  nobody: 'personne',
  refused: (at, topic, partition, offset) =>
    `refusé le ${at}, du topic ${topic}, partition ${partition}, position ${offset}`,
  sentAgainAt: (at) => `renvoyé le ${at}`,
  refusedAfter: (at, id) => `refusé encore le ${at} : son numéro est maintenant ${id}`,
  notRefusedYet: 'aucun nouveau refus jusqu’ici : « entente quarantine list » le donnerait sous un nouveau numéro',
  acceptedSince: (at) => `un événement de même source et de même id a été accepté le ${at}`,
  acceptedAgain: (at) => `ce qui a été renvoyé a été accepté le ${at}`,
  dismissedAt: (at, by, why) => `classé sans suite le ${at}${by === undefined ? '' : ` par ${by}`} : ${why}`,
  hidden:
    'Son contenu est montré à son producteur, et à qui y est habilité (« entente keys create --confidential »), si c’est du texte.',

  empty: (file) => `${file} est vide : il contient le CloudEvent corrigé, en JSON`,
  sentAgain: 'renvoyé',
  refusedAgain: (reason, message) => `renvoyé, et sera refusé : ${reason} : ${message}`,
  dismissed: 'classé sans suite',
};
