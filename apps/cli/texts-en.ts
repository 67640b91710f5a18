/** What every command says of what it reads and whom it asks. */
export const en = {
  unreached: (url: string, reason: string) =>
    `the gateway at ${url} cannot be reached (${reason}): check that ENTENTE_URL is right and that it runs`,
  noGateway: (url: string, status: number) => `what answers at ${url} is no gateway (${status}): check ENTENTE_URL`,
  notLetThrough: (status: number, detail: string, todo: string) =>
    `the gateway does not let this through (${status}: ${detail}): ${todo}`,
  problem: (title: string, detail: string) => `${title}: ${detail}`,
  setKey: 'set ENTENTE_KEY',
  checkKey: 'check ENTENTE_KEY',
  otherKey: 'this key may not do that: use one of the owner or role that is named',
  noAnswer: (seconds: number) => `no answer within ${seconds} s`,

  unreadable: (path: string, reason: string) => `${path} cannot be read: ${reason}`,
  fileReasons: {
    ENOENT: 'it is not there',
    ENOTDIR: 'it is not there',
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    EISDIR: 'it is a folder',
  },

  explained: (reason: string, words: string) => `${reason}: ${words}`,
  connectionReasons: {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'no address is known of this name',
    EAI_AGAIN: 'names cannot be looked up now',
    ERR_SSL_WRONG_VERSION_NUMBER: 'what answers there speaks no TLS',
    CERT_HAS_EXPIRED: 'have the certificate renewed',
    ERR_TLS_CERT_ALTNAME_INVALID: 'use a name that the certificate has, or have it made for this one',
  },
  unknownAuthority:
    'the authority of the certificate is not known here: name its file, by NODE_EXTRA_CA_CERTS=ca.pem for an https gateway, by ' +
    'KAFKA_TLS_CA=ca.pem for Kafka',

  largeFile: 'a file of over 64 MiB is one event a line (JSON lines)',
  noJson: (line: number, why: string) => `line ${line} is not JSON: ${why}`,
  noArray: 'the file begins as a JSON array and is none',
  noUtf8: 'the file is not UTF-8, as JSON must be',
};
export type Texts = typeof en;
