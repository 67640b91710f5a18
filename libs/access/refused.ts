/** Why somebody is not taken for who they say they are, in each language. */
import type { InEachLanguage } from '#reference/languages.js';

export class Refused {
  constructor(readonly told: InEachLanguage) {}
}

export const refused = {
  notShown: new Refused({ en: 'no identity was shown', fr: 'aucune identité n’a été montrée' }),
  noBearer: new Refused({
    en: 'the header Authorization is no bearer',
    fr: 'l’en-tête Authorization n’est pas un bearer',
  }),
  noKeys: new Refused({
    en: 'API keys are not taken here: send a token of the issuer',
    fr: 'les clés d’API ne sont pas acceptées ici : envoyez un jeton de l’émetteur',
  }),
  noKey: (prefix: string) =>
    new Refused({
      en: `this is no API key: one begins with ${prefix}`,
      fr: `ce n’est pas une clé d’API : elle commence par ${prefix}`,
    }),
  unknownKey: new Refused({ en: 'this API key is not known', fr: 'cette clé d’API est inconnue' }),
  revokedKey: (id: string, since: string) =>
    new Refused({
      en: `API key ${id} was revoked at ${since}: ask an operator for a new one`,
      fr: `la clé d’API ${id} a été révoquée le ${since} : demandez-en une nouvelle à un opérateur`,
    }),
  expiredKey: (id: string, since: string) =>
    new Refused({
      en: `API key ${id} expired at ${since}: ask an operator for a new one`,
      fr: `la clé d’API ${id} a expiré à ${since} : demandez-en une nouvelle à un opérateur`,
    }),
  token: ({ told: { en, fr } }: Refused) =>
    new Refused({ en: `the token is refused: ${en}`, fr: `le jeton est refusé : ${fr}` }),
  claims: ({ en, fr }: InEachLanguage) =>
    new Refused({ en: `its claims are not in order: ${en}`, fr: `ses attributs ne sont pas en règle : ${fr}` }),
  noCountry: (owner: string) =>
    new Refused({
      en: `its claim entente_owner is no country: ${owner}`,
      fr: `son attribut entente_owner n’est pas un pays : ${owner}`,
    }),
  expired: new Refused({ en: 'it expired', fr: 'il a expiré' }),
  otherClaim: (claim: string) =>
    new Refused({
      en: `its claim ${claim} is not what is expected here`,
      fr: `son attribut ${claim} n’est pas ce qui est attendu ici`,
    }),
  otherAlgorithm: (allowed: string) =>
    new Refused({ en: `it is signed otherwise than by ${allowed}`, fr: `il est signé autrement que par ${allowed}` }),
  otherKey: new Refused({ en: 'its key is none of the issuer', fr: 'sa clé n’est pas de l’émetteur' }),
  wrongSignature: new Refused({ en: 'its signature is not right', fr: 'sa signature n’est pas juste' }),
  notInOrder: new Refused({ en: 'it is not in order', fr: 'il n’est pas en règle' }),
};

/** What can be wrong with rights that somebody is to be given. */
export const flaws = {
  noRole: (known: string) => ({ en: `there is no role: ${known}`, fr: `il n’y a pas de rôle : ${known}` }),
  noOwner: { en: 'a producer has an owner', fr: 'un producteur a un pays' },
  needlessOwner: {
    en: 'only a producer has an owner and streams',
    fr: 'seul un producteur a un pays et des flux',
  },
};
