import type { Texts } from './texts-en.js';

export const fr: Texts = {
  unreached: (url, reason) =>
    `la passerelle à ${url} ne peut être jointe (${reason}) : vérifiez que ENTENTE_URL est juste et qu’elle tourne`,
  noGateway: (url, status) =>
    `ce qui répond à ${url} n’est pas une passerelle d’Entente (${status}) : vérifiez ENTENTE_URL`,
  notLetThrough: (status, detail, todo) => `la passerelle ne laisse pas passer ceci (${status} : ${detail}) : ${todo}`,
  problem: (title, detail) => `${title} : ${detail}`,
  setKey: 'définissez ENTENTE_KEY',
  checkKey: 'vérifiez ENTENTE_KEY',
  otherKey: 'cette clé n’en a pas le droit : prenez-en une du propriétaire ou du rôle qui est nommé',
  noAnswer: (seconds) => `pas de réponse en ${seconds} s`,

  unreadable: (path, reason) => `${path} ne peut être lu : ${reason}`,
  fileReasons: {
    ENOENT: 'il n’existe pas',
    ENOTDIR: 'il n’existe pas',
    EACCES: 'vous n’avez pas le droit de le lire',
    EPERM: 'vous n’avez pas le droit de le lire',
    EISDIR: 'c’est un dossier',
  },

  explained: (reason, words) => `${reason} : ${words}`,
  connectionReasons: {
    ECONNREFUSED: 'rien n’y écoute',
    ENOTFOUND: 'aucune adresse n’est connue sous ce nom',
    EAI_AGAIN: 'les noms ne peuvent être cherchés en ce moment',
    ERR_SSL_WRONG_VERSION_NUMBER: 'ce qui y répond ne parle pas TLS',
    CERT_HAS_EXPIRED: 'faites renouveler le certificat',
    ERR_TLS_CERT_ALTNAME_INVALID: 'prenez un nom que le certificat porte, ou faites-le refaire pour celui-ci',
  },
  unknownAuthority:
    'l’autorité du certificat n’est pas connue ici : nommez son fichier, par NODE_EXTRA_CA_CERTS=ca.pem pour une passerelle en ' +
    'https, par KAFKA_TLS_CA=ca.pem pour Kafka',

  largeFile: 'un fichier de plus de 64 Mio est fait d’un événement par ligne (JSON lines)',
  noJson: (line, why) => `la ligne ${line} n’est pas du JSON : ${why}`,
  noArray: 'le fichier commence comme un tableau JSON et n’en est pas un',
  noUtf8: 'le fichier n’est pas en UTF-8, comme le JSON doit l’être',
};
