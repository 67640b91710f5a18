/** What a sender reads of refused events: what becomes of them, and what each reason means. */
import type { InEachLanguage, Language } from '#reference/languages.js';
import { table } from './documentation-fields.js';
import { type RefusalReason, refusalReasons } from './refusal.js';
import { quarantineTopicOf } from './topics.js';

export const refusalTexts = {
  intro: {
    en: `## Refused events

A refused event stops nothing: the events after it are taken. It is kept in quarantine, as it came, with its topic,
partition, offset, reason, path and message, which \`lang=fr\` gives in French; its owner is told, in English, on
\`${quarantineTopicOf('<OWNER>')}\`:`,
    fr: `## Événements refusés

Un événement refusé n’arrête rien : ceux qui le suivent sont reçus. Il est gardé en quarantaine, tel qu’il est venu, avec son topic, sa
partition, sa position, le motif, le chemin et le message, que \`lang=fr\` donne en français ; son propriétaire en est averti, en anglais,
sur \`${quarantineTopicOf('<OWNER>')}\` :`,
  },
  mending: {
    en: `\`path\` is a JSON Pointer into the event; empty, it means the whole message. Each event received is accepted, a duplicate
or in quarantine: the three add up. To mend a refused event, send it again in order; it may keep its \`id\`, as a refused
event uses none up, but for \`identity-conflict\`.

The gateway shows what was refused, and sends it again: as it came, after a code list grew, or mended, with the new event as
the body; a mended one that would be refused again, or that is another event, is not sent. What was replayed says so, and the counts stay true. Where the operator has refused events kept
for some months alone, an older one is told to be kept no more.`,
    fr: `\`path\` est un pointeur JSON dans l’événement ; vide, il désigne le message entier. Chaque événement reçu est accepté, en double ou en
quarantaine : les trois s’additionnent au total. Pour corriger un événement refusé, renvoyez-le en règle ; il peut garder son \`id\`, car
un événement refusé n’en consomme aucun, sauf pour \`identity-conflict\`.

La passerelle montre ce qui a été refusé, et le renvoie : tel qu’il est venu, quand une liste de codes s’est allongée, ou corrigé, avec
le nouvel événement comme corps ; corrigé, ce qui serait refusé de nouveau, ou qui est un autre événement, n’est pas envoyé. Ce qui a été rejoué le dit, et les comptes restent
justes. Là où l’exploitant ne garde les événements refusés que quelques mois, la passerelle dit d’un plus ancien qu’il n’est plus conservé.`,
  },
  commands: {
    en: '`entente quarantine list`, `show`, `replay` and `fix` do the same from the command line.',
    fr: '`entente quarantine list`, `show`, `replay` et `fix` font de même en ligne de commande.',
  },
  kafka: { en: 'The same on Kafka:', fr: 'De même sur Kafka :' },
} satisfies Record<string, InEachLanguage>;

/** What to do where the reason itself does not say it. */
const remedies: Partial<Record<RefusalReason, InEachLanguage>> = {
  'too-deep': {
    en: 'No event of a stream is: look for what wraps it.',
    fr: 'Aucun événement d’un flux ne l’est : cherchez ce qui l’enveloppe.',
  },
  'malformed-json': {
    en: 'The message says where it breaks. Nor may a text hold U+0000 or half of a surrogate pair; no message may be empty.',
    fr: 'Le message du refus dit où il se rompt. Un texte ne peut non plus contenir U+0000 ni la moitié d’une paire de substitution ; aucun message ne peut être vide.',
  },
  'envelope-invalid': {
    en: 'The path names the attribute: see [the envelope](#the-envelope).',
    fr: 'Le chemin nomme l’attribut : voir [l’enveloppe](#lenveloppe).',
  },
  'wrong-stream': {
    en: 'Send it to the topic of its `type`, or mend the `type`.',
    fr: 'Envoyez-le sur le topic de son `type`, ou corrigez le `type`.',
  },
  'schema-invalid': {
    en: 'The path names the field, the message what is allowed: see the table of the stream.',
    fr: 'Le chemin nomme le champ, le message ce qui est admis : voir le tableau du flux.',
  },
  'unknown-code': {
    en: 'The message names the code list. Codes are in upper case. Of HS codes and UN/LOCODEs the form and the chapter or country are checked, not the whole list.',
    fr: 'Le message nomme la liste de codes. Les codes sont en majuscules. Des codes SH et UN/LOCODE, la forme et le chapitre ou le pays sont vérifiés, non la liste entière.',
  },
  'reporter-not-owner': {
    en: 'Send it to the topic of its reporter: a country speaks for itself only.',
    fr: 'Envoyez-le sur le topic de son déclarant : un pays ne parle que pour lui-même.',
  },
};

const head = { en: ['reason', 'what it means, and what to do'], fr: ['motif', 'ce qu’il veut dire, et que faire'] };

/** Table of the reason codes, each with what to do. */
export function refusalTable(language: Language): string {
  const rows = Object.entries(refusalReasons).map(([code, meaning]) => {
    const remedy = remedies[code as RefusalReason];
    return [`\`${code}\``, remedy ? `${meaning[language]} ${remedy[language]}` : meaning[language]];
  });
  return table(head[language], rows);
}
