import type { ProblemType } from '../http/problem.js';
import type { ProblemText } from './problem-texts-en.js';

export const french: Readonly<Record<ProblemType, ProblemText>> = {
  'invalid-parameter': {
    when: 'Un paramètre est inconnu ici, manque, est donné deux fois, ou n’a pas la forme ou la valeur attendue.',
    remedy: '`parameter`, `value` et `allowed` disent lequel, ce qui a été donné et ce qui est admis : corrigez-le.',
  },
  'invalid-body': {
    when: 'Il n’y a pas de corps, il ne contient aucun événement, ou la première ligne d’un fichier ne nomme pas ses colonnes.',
    remedy: '`detail` et `errors` disent où. Rien n’a été publié, ou seulement ce que compte `receipt`.',
  },
  'ambiguous-value': {
    when: 'Une seule valeur est à expliquer, et plusieurs répondent à la demande.',
    remedy: 'Donnez le paramètre que nomme `parameter`, avec l’une des valeurs de `allowed`.',
  },
  unauthenticated: {
    when: 'Aucune clé ni aucun jeton n’a été présenté, ou il n’est pas accepté : expiré, révoqué, ou d’un autre émetteur.',
    remedy: 'Envoyez `Authorization: Bearer …` avec une clé ou un jeton ; `detail` dit ce qui ne va pas avec celui-ci.',
  },
  forbidden: {
    when: 'Le demandeur est connu, mais n’a pas le rôle, le propriétaire ou le flux requis ; ou personne n’a à s’identifier, et la demande n’est pas venue par une adresse de cette machine.',
    remedy: '`allowed` dit ce qui conviendrait : demandez à un opérateur une clé qui le donne.',
  },
  'unknown-code': {
    when: 'Aucun pays, paire, indicateur, feuille de route ou produit n’a ce code, ou rien n’en a jamais été enregistré.',
    remedy: 'Cherchez le code dans `/v1/pairs`, `/v1/catalogue` ou `/v1/roadmaps`.',
  },
  'not-found': {
    when: 'L’adresse, ou l’objet de ce numéro, n’existe pas.',
    remedy: '`/docs/api` donne la liste des adresses.',
  },
  'method-not-allowed': {
    when: 'Il y a quelque chose à cette adresse, mais cela ne se demande pas ainsi.',
    remedy: '`Allow` et `allowed` disent quelles méthodes elle a.',
  },
  conflict: {
    when: 'Un événement refusé n’est plus ouvert : il a été rejoué ou classé sans suite, ou un autre de même source et de même id a été accepté depuis.',
    remedy: 'Il n’y a rien à faire : `detail` dit ce qu’il est devenu.',
  },
  'too-large': {
    when: 'Un événement dépasse 64 Kio, un lot 1 Mio, ou un fichier 2 Gio.',
    remedy: 'Envoyez-le en plusieurs parties.',
  },
  'unsupported-media-type': {
    when: 'Le `Content-Type`, son jeu de caractères ou le `Content-Encoding` n’est pas lu à cette adresse.',
    remedy: '`allowed`, ou l’interface, dit lesquels le sont.',
  },
  'not-signed': {
    when: 'Le propriétaire exige des signatures, et ce qui a été envoyé n’en porte pas. Rien n’a été publié.',
    remedy:
      'Signez chaque événement avec une clé que le propriétaire a publiée, comme le fait `entente sign`. Les lignes d’un fichier ne se signent pas : envoyez des événements.',
  },
  refused: {
    when: 'L’événement envoyé à la place d’un événement refusé serait refusé aussi. Rien n’a été envoyé, et le numéro reste ouvert.',
    remedy: '`errors` dit où il est faux : corrigez-le, et renvoyez-le au même numéro.',
  },
  'not-routable': {
    when: 'Un événement ne nomme aucun flux connu, ou son propriétaire n’a pas de topics.',
    remedy:
      '`errors` nomme chacun. Rien n’a été publié : corrigez-les, ou demandez à un opérateur d’ajouter le propriétaire.',
  },
  'too-many-requests': {
    when: 'Il est venu en une minute plus de demandes qu’une clé ou une adresse n’en peut faire.',
    remedy: 'Attendez le temps que dit `Retry-After` ; les en-têtes `RateLimit` disent ce qui reste.',
  },
  'bad-request': {
    when: 'La demande enfreint une règle de HTTP, ou s’est interrompue.',
    remedy: '`detail` dit ce qui ne va pas : renvoyez-la en entier.',
  },
  internal: {
    when: 'La passerelle a rencontré un cas que personne n’avait prévu.',
    remedy: 'Dites à un opérateur à quel moment : ce qui s’est passé est dans le journal de la passerelle.',
  },
  'log-away': {
    when: 'Le journal d’événements est injoignable, et rien ne peut être publié ; ce qui est enregistré reste lisible.',
    remedy: 'Renvoyez la même chose après `Retry-After` : ce qui a été publié entre-temps n’est pas compté deux fois.',
  },
  'issuer-away': {
    when: 'Les clés de l’émetteur sont injoignables, et un jeton ne peut pas être vérifié.',
    remedy: 'Redemandez après `Retry-After`, ou présentez une clé d’API.',
  },
  'database-away': {
    when: 'La base de données est injoignable, ou n’admet pas la passerelle.',
    remedy: 'Redemandez après `Retry-After` ; un opérateur voit à `/health/ready` ce qui est absent.',
  },
  'not-ready': {
    when: 'Une partie dont dépend la passerelle ne répond pas.',
    remedy: '`parts` dit laquelle, et ce qu’elle a répondu.',
  },
};
