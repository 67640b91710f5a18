import type { ProblemTexts } from './en.js';

/** What problems say, in French. */
export const fr: ProblemTexts = {
  titles: {
    'invalid-parameter': 'Un paramètre n’est pas en règle',
    'invalid-body': 'Le corps n’est pas en règle',
    'ambiguous-value': 'Plusieurs valeurs correspondent',
    unauthenticated: 'On ne sait pas qui demande',
    forbidden: 'Pas permis à cette identité',
    'unknown-code': 'Le code est inconnu',
    'not-found': 'Il n’y a rien à cette adresse',
    'method-not-allowed': 'Cette adresse n’a pas cette méthode',
    conflict: 'Cela a déjà été fait',
    'too-large': 'Le corps est trop grand',
    'unsupported-media-type': 'Le type de contenu n’est pas accepté ici',
    'not-routable': 'Un événement ne peut entrer dans le journal',
    'not-signed': 'Une signature est exigée, et manque',
    refused: 'L’événement serait refusé',
    'too-many-requests': 'Trop de demandes',
    'bad-request': 'La demande n’est pas en règle',
    internal: 'Une erreur s’est produite dans la passerelle',
    'log-away': 'Le journal des événements ne répond pas',
    'issuer-away': 'L’émetteur des jetons ne répond pas',
    'database-away': 'La base de données ne répond pas',
    'not-ready': 'La passerelle n’est pas prête',
  },

  noParameter: (name) => `Il n’y a pas de paramètre ${name} ici`,
  missing: (name) => `Le paramètre ${name} manque`,
  repeated: (name) => `Le paramètre ${name} est donné plus d’une fois`,
  malformed: (name, value) => `Le paramètre ${name} ne peut être ${value} : voir allowed`,
  notKnown: (name, value) => `${name} ${value} est inconnu`,
  backwards: (from, to) => `from ${from} est après to ${to}`,
  notAfter: (to) => `une période pas après la fin de ${to}`,
  future: (asOf) => `asOf ${asOf} est dans le futur`,
  upToNow: 'un moment jusqu’à maintenant',
  notKept: (asOf, from) =>
    `Ce qui valait au ${asOf} n’est plus conservé : cet Entente supprime son historique après quelques mois, et l’a depuis ${from}`,
  momentFrom: (from) => `un moment entre ${from} et maintenant`,
  foreignCursor: 'Ce curseur n’est pas de cette liste',
  nextOfPage: 'meta.next de la page précédente, avec les mêmes autres paramètres',
  neverRecorded: (name, value) => `Rien n’a jamais été enregistré de ${name} ${value}`,
  noRoadmap: (id) => `Il n’y a pas de feuille de route ${id}`,
  aRoadmap: 'une feuille de route de /v1/roadmaps',
  pairAndCountry: 'pair et country ne se demandent pas ensemble',
  oneOfBoth: 'une paire, avec les valeurs de ses pays, ou un pays',
  whichSubject: 'Dites quelle paire, ou quel pays',
  aSubject: 'une paire comme KAZ-MAR, ou un pays comme KAZ',
  severalMatch: (count, names) => `${count} valeurs correspondent : ajoutez ${names}`,
  whichValues: 'Avec asOf ou un produit, dites de quelle paire, de quel pays ou de quel indicateur',
  someValues: 'un indicateur, une paire ou un pays, avec asOf ou commodity',

  noBody: 'Il n’y a pas de corps',
  noBatch: 'Un lot est un tableau JSON d’un événement ou plus',
  noAttributes:
    'application/json est le mode binaire : les attributs sont des en-têtes ce-, avec ce-specversion parmi eux',
  largeEvent: (bytes) => `Un événement fait ${bytes} octets au plus`,
  largeBody: (bytes) => `Un corps fait ${bytes} octets au plus : envoyez-le en parties`,
  largeFile: (bytes) => `Un fichier fait ${bytes} octets au plus : envoyez-le en parties`,
  largeInflated: (bytes) => `Décompressé, un corps de cette sorte fait ${bytes} octets au plus : envoyez-le en parties`,
  noGzip: (why) => `Le corps n’est pas du gzip : ${why}`,
  encoded: (how) => `Les corps en ${how} ne sont pas lus : envoyez du gzip, ou le corps tel quel`,
  mediaType: (type, taken) =>
    `${type || 'Un corps sans type de contenu'} n’est pas accepté ici${taken.length > 0 ? ` : envoyez ${taken.join(' ou ')}` : ''}`,
  charset: (label) => `Les fichiers en ${label} ne sont pas lus`,
  noCsv: 'Un fichier s’envoie comme text/csv',

  noneRouted: (count) => `Rien n’a été publié : ${count} des événements n’ont nulle part où aller`,
  noStream: (type) => (type === undefined ? 'type manque : il dit le flux' : `type ${type} n’est d’aucun flux`),
  tooDeep: (levels) => `imbriqué sur plus de ${levels} niveaux`,
  noObject: 'un événement est un objet JSON',
  noJson: (why) => `pas du JSON : ${why}`,
  noTopic: (topic) =>
    `le topic ${topic} n’existe pas : qui exploite cette passerelle le crée avec « entente topics --owner <CODE> » ou, sous « npm start », par ENTENTE_OWNERS=<CODE>`,
  firstLine: 'La première ligne, qui nomme les colonnes, n’est pas en règle : rien n’a été publié',
  cutOff: (line, why) => `Ligne ${line} : ${why}. Rien n’a été lu à partir de là`,
  brokenOff: 'L’expéditeur a rompu l’envoi',
  logSilent: (ms) =>
    `Le journal des événements n’a pas répondu en ${ms} ms. Renvoyez la même chose : ce qui est arrivé compte comme doublon`,
  logAway:
    'Le journal des événements n’a pu être joint. Renvoyez la même chose : ce qui est arrivé compte comme doublon',
  notInQuarantine: (id) => `Il n’y a pas d’événement ${id} en quarantaine`,
  droppedFromQuarantine: (id, last, from) =>
    `Il n’y a pas d’événement ${id} en quarantaine : des numéros jusqu’à ${last}, ceux qui ont été refusés avant ${from} ne sont plus conservés. Renvoyez l’événement lui-même, corrigé`,
  replayed: (id, at) => `L’événement ${id} a été rejoué le ${at} : refusé encore, il aurait un nouveau numéro`,
  replayedAs: (id, at, since) =>
    `L’événement ${id} a été rejoué le ${at}, et refusé encore : son numéro est maintenant ${since}`,
  acceptedSince: (id, at) =>
    `Il n’y a rien à faire de l’événement ${id} : un événement de même source et de même id a été accepté après lui, le ${at}`,
  dismissed: (id, at, by, why) =>
    `L’événement ${id} a été classé sans suite le ${at}${by === null ? '' : ` par ${by}`} : ${why}. Pour qu’il soit pris malgré tout, renvoyez l’événement lui-même`,
  stillWrong: (id, path, message) =>
    `Rien n’a été envoyé, et le numéro ${id} reste tel quel : l’événement corrigé serait refusé${path && ` à ${path}`} : ${message}`,
  otherEvent: (number, id, source, otherId, otherSource) =>
    `Rien n’a été envoyé, et le numéro ${number} reste tel quel : c’est l’événement ${id} de ${source}, et celui qui est envoyé est ${otherId} de ${otherSource}. Corrigez celui-là, ou envoyez celui-ci comme un nouvel événement`,

  notShown: (route, roles, why) =>
    `${route} demande le rôle ${roles} ; ${why}. Envoyez « Authorization: Bearer ... » avec une clé d’API ou un jeton`,
  otherRole: (route, roles, who, held) => `${route} demande le rôle ${roles} ; ${who} est ${held}`,
  localOnly: (name) =>
    `Sans identité la passerelle ne répond qu’à cette machine, pas sous le nom ${name} : configurez l’identité (API_KEY_SECRET ou OIDC_ISSUER), ou demandez à 127.0.0.1 même`,
  otherOwner: (who, own, owner) => `${who} envoie pour ${own}, pas pour ${owner}`,
  otherStreams: (who) => `Rien n’a été publié : ${who} ne peut pas tout envoyer`,
  notTheirs: (stream, owner) => `${stream} de ${owner} ne lui revient pas`,
  notTheirsToMend: (who) => `${who} peut le renvoyer tel quel : seul son producteur corrige un événement`,
  tooMany: (count, who, seconds) =>
    `${count} demandes par minute sont permises à ${who ?? 'cette adresse'} : reprenez dans ${seconds} s`,
  tooManyStreams: (most, who) =>
    `${who} a ${most} flux en direct ouverts, et pas plus ne sont permis : fermez-en un, ou lisez plusieurs paires sur un seul`,

  nothingHere: (route) => `${route} : voir /docs pour ce qu’il y a ici`,
  otherMethod: (method, allowed) => `${method} n’est pas une méthode de cette adresse : elle a ${allowed}`,
  notInOrder: (why) => `La demande n’est pas en règle : ${why}`,
  notReady: (parts) => `pas prêts : ${parts}`,
  unsignedEvents: (owner, count) =>
    `Rien n’a été publié : ${owner} exige des signatures ; événements sans signature : ${count}`,
  unsignedRows: (owner) =>
    `${owner} exige des signatures, et les lignes d’un fichier n’en ont pas : signez des événements (« entente sign ») et envoyez-les`,
  issuerAway: 'Les jetons ne peuvent être vérifiés en ce moment : redemandez bientôt',
  databaseAway: 'La base de données ne peut être jointe en ce moment : redemandez bientôt',
  logged: 'La passerelle a consigné ce qui s’est passé',
};
