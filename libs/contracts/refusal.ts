import type { InEachLanguage, Language } from '#reference/languages.js';

/** Why an event is not taken. The codes are part of the contract: senders and runbooks rely on them. */
export const refusalReasons = {
  'too-large': {
    en: 'The message is over 64 KiB. Send one fact per event and move documents behind a URL.',
    fr: 'Le message dépasse 64 Kio. Envoyez un fait par événement et laissez les documents derrière une URL.',
  },
  'not-utf8': {
    en: 'The message is not UTF-8. Encode it as UTF-8, without a byte order mark.',
    fr: 'Le message n’est pas en UTF-8. Codez-le en UTF-8, sans indicateur d’ordre des octets.',
  },
  'too-deep': {
    en: 'The JSON is nested more than 32 levels deep.',
    fr: 'Le JSON est imbriqué sur plus de 32 niveaux.',
  },
  'malformed-json': {
    en: 'The message is not JSON.',
    fr: 'Le message n’est pas du JSON.',
  },
  'inexact-number': {
    en: 'A JSON number cannot be kept exactly. Send it as a decimal string.',
    fr: 'Un nombre JSON ne peut être gardé exactement. Envoyez-le comme chaîne décimale.',
  },
  'envelope-invalid': {
    en: 'The CloudEvents attributes are missing or wrong.',
    fr: 'Les attributs CloudEvents manquent ou sont faux.',
  },
  'wrong-stream': {
    en: 'The event type does not belong on this topic.',
    fr: 'Le type de l’événement n’a pas sa place sur ce topic.',
  },
  'schema-invalid': {
    en: 'The data does not fit the schema of its stream.',
    fr: 'Les données ne suivent pas le schéma de leur flux.',
  },
  'unknown-code': {
    en: 'A code is not in its code list.',
    fr: 'Un code n’est pas dans sa liste de codes.',
  },
  'reporter-not-owner': {
    en: 'The reporter is not the owner of the topic.',
    fr: 'Le déclarant n’est pas le propriétaire du topic.',
  },
  'signature-missing': {
    en: 'The owner requires that its events are signed, and this one is not. Sign it with a published key and send it again.',
    fr: 'Le propriétaire exige que ses événements soient signés, et celui-ci ne l’est pas. Signez-le avec une clé publiée et renvoyez-le.',
  },
  'signature-invalid': {
    en: 'The signature is not that of this event by the key that it names. Sign the event as it is sent, and change nothing afterwards.',
    fr: 'La signature n’est pas celle de cet événement par la clé qu’elle nomme. Signez l’événement tel qu’il est envoyé, sans rien y changer ensuite.',
  },
  'signing-key-unknown': {
    en: 'The owner has published no key of this kid. Have it published, then replay the event as it came.',
    fr: 'Le propriétaire n’a publié aucune clé de ce kid. Faites-la publier, puis rejouez l’événement tel qu’il est venu.',
  },
  'signing-key-revoked': {
    en: 'The key was revoked when the event came. Sign it with a key that holds and send it again.',
    fr: 'La clé était révoquée quand l’événement est venu. Signez-le avec une clé valable et renvoyez-le.',
  },
  'identity-conflict': {
    en: 'The id of this source was used before for another payload. Send a correction as a new event with a higher revision.',
    fr: 'L’identifiant de cette source a déjà servi pour un autre contenu. Envoyez une correction comme nouvel événement, avec une révision plus élevée.',
  },
} as const;
export type RefusalReason = keyof typeof refusalReasons;

/**
 * `path` is a JSON Pointer into the event (empty: the whole message); `message` says what, and what is allowed, in English,
 * as it is published; `french` is what a French sender is told in its place. Both are kept.
 */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly path: string;
  readonly message: string;
  readonly french: string;
}

/** A refusal told in each language. */
export function refusalOf(reason: RefusalReason, path: string, { en, fr }: InEachLanguage): Refusal {
  return { reason, path, message: en, french: fr };
}

/** What is wrong, in the language asked for. */
export function messageIn({ message, french }: Refusal, language: Language): string {
  return language === 'fr' ? french : message;
}
