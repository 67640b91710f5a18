import type { Texts } from './texts-en.js';

export const fr: Texts = {
  eventColumns: ['événement', 'id', 'motif', 'chemin', 'ce qui ne va pas'],
  moreEvents: (count) => `... et ${count} de plus : --json les donne tous`,
  summary: (published, quarantined) =>
    `événements publiés : ${published}, dont à mettre en quarantaine : ${quarantined}`,
  kept: 'ce qui est refusé est gardé : « entente quarantine list » le montre, « entente quarantine fix » l’envoie corrigé',
  stopped: (why) => `arrêté : ${why}\nla suite n’a pas été envoyée ; corrigez cela et renvoyez le fichier entier`,
  noEvent: 'il ne contient aucun événement',
  brokenOff: (why, published) => `${why} ; événements publiés auparavant : ${published}`,
  wrongEvent: (place, why) => `${place} : ${why}`,
  bytes: (count) => `${count} octets`,

  rowColumns: ['ligne', 'colonne', 'valeur', 'plutôt', 'ce qui ne va pas'],
  moreRows: (count) => `... et ${count} autres lignes`,
  link: (href, title) => `  ${title} : ${href}`,
};
