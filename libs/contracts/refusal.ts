import type { InEachLanguage, Language } from '#reference/languages.js';

/**
 * Why an event is not taken, and what to do next: where a value can be shown, one that would be taken. The codes are part of the
 * contract: senders and runbooks rely on them.
 */
export const refusalReasons = {
  'too-large': {
    en: 'The message is over 64 KiB. Send one fact per event, and of a document its address alone, such as "https://example.org/roadmap.pdf".',
    fr: 'Le message dépasse 64 Kio. Envoyez un fait par événement, et d’un document son adresse seulement, comme "https://example.org/roadmap.pdf".',
  },
  'not-utf8': {
    en: 'The message is not UTF-8. Encode it as UTF-8, without a byte order mark (é is the bytes C3 A9), and send it again.',
    fr: 'Le message n’est pas en UTF-8. Codez-le en UTF-8, sans indicateur d’ordre des octets (é y est les octets C3 A9), et renvoyez-le.',
  },
  'too-deep': {
    en: 'The JSON is nested more than 32 levels deep, and no event of a stream is: take off what wraps it, so that it begins as {"specversion": "1.0", "id": …, and send it again.',
    fr: 'Le JSON est imbriqué sur plus de 32 niveaux, ce qu’aucun événement d’un flux n’est : ôtez ce qui l’enveloppe, pour qu’il commence comme {"specversion": "1.0", "id": …, et renvoyez-le.',
  },
  'malformed-json': {
    en: 'The message is not JSON, or not in one reading. The message of the refusal says where it breaks: mend what stands there, and send the event again. Names and texts are in double quotes, with \\" for one within; a text holds neither U+0000 nor half of a surrogate pair; no field is given twice with different values; no message is empty.',
    fr: 'Le message n’est pas du JSON, ou se lit de deux façons. Le message du refus dit où il se rompt : corrigez ce qui s’y trouve, et renvoyez l’événement. Noms et textes sont entre guillemets droits, \\" pour un qui s’y trouve ; un texte ne contient ni U+0000 ni la moitié d’une paire de substitution ; aucun champ n’est donné deux fois avec des valeurs différentes ; aucun message n’est vide.',
  },
  'inexact-number': {
    en: 'A JSON number cannot be kept exactly. Send it as a decimal string, such as "1234567890123456.78", in quotation marks.',
    fr: 'Un nombre JSON ne peut être gardé exactement. Envoyez-le comme chaîne décimale, comme "1234567890123456.78", entre guillemets.',
  },
  'envelope-invalid': {
    en: 'The CloudEvents attributes are missing or wrong. The path names the one that is: give it as in "specversion": "1.0", "id": "26MA00000123456-1", "source": "https://customs.example/declarations", "type": "entente.trade.declarations.v1", "time": "2026-03-12T10:15:00Z".',
    fr: 'Les attributs CloudEvents manquent ou sont faux. Le chemin nomme celui dont il s’agit : donnez-le comme dans "specversion": "1.0", "id": "26MA00000123456-1", "source": "https://customs.example/declarations", "type": "entente.trade.declarations.v1", "time": "2026-03-12T10:15:00Z".',
  },
  'wrong-stream': {
    en: 'The event type does not belong on this topic. Send it to the topic of its type, as entente.trade.flows.v1 of MAR to trade.flows.v1.MAR, or mend the type.',
    fr: 'Le type de l’événement n’a pas sa place sur ce topic. Envoyez-le sur le topic de son type, comme entente.trade.flows.v1 de MAR sur trade.flows.v1.MAR, ou corrigez le type.',
  },
  'schema-invalid': {
    en: 'The data does not fit the schema of its stream. The path names the field, the message what is allowed: mend it, as an amount to "412500.00", a day to "2026-03-12", a month to "2026-03". The table of the stream has every field: /docs/events.',
    fr: 'Les données ne suivent pas le schéma de leur flux. Le chemin nomme le champ, le message ce qui est admis : corrigez-le, comme un montant en "412500.00", un jour en "2026-03-12", un mois en "2026-03". Le tableau du flux a tous les champs : /docs/events.',
  },
  'unknown-code': {
    en: 'A code is not in its code list. The message names the list: write the code as it stands there, in upper case, such as KAZ for a country, MAPTM for a place, USD for a currency, 100199 for a commodity. Of HS codes and UN/LOCODEs the form and the chapter or country are checked, not the whole list.',
    fr: 'Un code n’est pas dans sa liste de codes. Le message nomme la liste : écrivez le code comme il s’y trouve, en majuscules, comme KAZ pour un pays, MAPTM pour un lieu, USD pour une monnaie, 100199 pour un produit. Des codes SH et UN/LOCODE, la forme et le chapitre ou le pays sont vérifiés, non la liste entière.',
  },
  'reporter-not-owner': {
    en: 'The reporter is not the owner of the topic: a country speaks for itself only. Send it to the topic of its reporter, as of KAZ to trade.flows.v1.KAZ; or, if it is the owner that reports, mend the reporter.',
    fr: 'Le déclarant n’est pas le propriétaire du topic : un pays ne parle que pour lui-même. Envoyez-le sur le topic de son déclarant, comme pour KAZ sur trade.flows.v1.KAZ ; ou, si c’est le propriétaire qui déclare, corrigez le déclarant.',
  },
  'signature-missing': {
    en: 'The owner requires that its events are signed, and this one is not. Sign it with a published key, as by "entente sign events.jsonl --key kaz.pem", and send it again.',
    fr: 'Le propriétaire exige que ses événements soient signés, et celui-ci ne l’est pas. Signez-le avec une clé publiée, comme par « entente sign events.jsonl --key kaz.pem », et renvoyez-le.',
  },
  'signature-invalid': {
    en: 'The signature is not that of this event by the key that it names. Sign the event as it is sent, as by "entente sign events.jsonl --key kaz.pem", change nothing afterwards, and send it again.',
    fr: 'La signature n’est pas celle de cet événement par la clé qu’elle nomme. Signez l’événement tel qu’il est envoyé, comme par « entente sign events.jsonl --key kaz.pem », sans rien y changer ensuite, et renvoyez-le.',
  },
  'signing-key-unknown': {
    en: 'The owner has published no key of this kid. Have it published, as by "entente owners publish-key KAZ kaz.pub.pem --kid customs-2026", then replay the event as it came.',
    fr: 'Le propriétaire n’a publié aucune clé de ce kid. Faites-la publier, comme par « entente owners publish-key KAZ kaz.pub.pem --kid customs-2026 », puis rejouez l’événement tel qu’il est venu.',
  },
  'signing-key-revoked': {
    en: 'The key was revoked when the event came. Sign it with a key that holds, of those that "entente owners keys KAZ" lists, and send it again.',
    fr: 'La clé était révoquée quand l’événement est venu. Signez-le avec une clé valable, de celles que « entente owners keys KAZ » liste, et renvoyez-le.',
  },
  'identity-conflict': {
    en: 'The id of this source was used before for another payload. Send a correction as a new event with a higher revision, such as "id": "26MA00000123456-1-r1" with "revision": 1, or in a CSV file give the row a higher revision; if nothing was to be corrected, dismiss this one.',
    fr: 'L’identifiant de cette source a déjà servi pour un autre contenu. Envoyez une correction comme nouvel événement, avec une révision plus élevée, comme "id": "26MA00000123456-1-r1" avec "revision": 1, ou dans un fichier CSV donnez à la ligne une révision plus élevée ; si rien n’était à corriger, classez celui-ci sans suite.',
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

/** Of an event whose name was used before. */
export function identityConflict(source: string, id: string): Refusal {
  return refusalOf('identity-conflict', '/id', {
    en: `id ${id} of ${source} was used before for another payload: send a correction as a new event with a higher revision`,
    fr: `l’id ${id} de ${source} a déjà servi pour un autre contenu : envoyez une correction comme nouvel événement, avec une révision plus élevée`,
  });
}

/** What is wrong, in the language asked for. */
export function messageIn({ message, french }: Refusal, language: Language): string {
  return language === 'fr' ? french : message;
}
