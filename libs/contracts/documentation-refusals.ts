/** What a sender reads of refused events: what becomes of them, and what each reason means. */
import type { InEachLanguage, Language } from '#reference/languages.js';
import { table } from './documentation-fields.js';
import { refusalReasons } from './refusal.js';
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
the body; a mended one that would be refused again, or that is another event, is not sent. A refused event is open until it is
replayed, an event of its \`source\` and \`id\` is accepted after it, or somebody dismisses it, with a reason; \`open=true\` lists those that
are. It stays in the quarantine, and the counts stay true. Where the operator has refused events kept
for some months alone, an older one is told to be kept no more.`,
    fr: `\`path\` est un pointeur JSON dans l’événement ; vide, il désigne le message entier. Chaque événement reçu est accepté, en double ou en
quarantaine : les trois s’additionnent au total. Pour corriger un événement refusé, renvoyez-le en règle ; il peut garder son \`id\`, car
un événement refusé n’en consomme aucun, sauf pour \`identity-conflict\`.

La passerelle montre ce qui a été refusé, et le renvoie : tel qu’il est venu, quand une liste de codes s’est allongée, ou corrigé, avec
le nouvel événement comme corps ; corrigé, ce qui serait refusé de nouveau, ou qui est un autre événement, n’est pas envoyé. Un événement refusé est ouvert jusqu’à ce qu’il
soit rejoué, qu’un événement de même \`source\` et de même \`id\` soit accepté après lui, ou que quelqu’un le classe sans suite, en disant
pourquoi ; \`open=true\` liste ceux qui le sont. Il reste en quarantaine, et les comptes restent justes. Là où l’exploitant ne garde les événements refusés que quelques mois, la passerelle dit d’un plus ancien qu’il n’est plus conservé.`,
  },
  commands: {
    en: '`entente quarantine list`, `show`, `replay`, `fix` and `dismiss` do the same from the command line.',
    fr: '`entente quarantine list`, `show`, `replay`, `fix` et `dismiss` font de même en ligne de commande.',
  },
  kafka: { en: 'The same on Kafka:', fr: 'De même sur Kafka :' },
} satisfies Record<string, InEachLanguage>;

const head = { en: ['reason', 'what it means, and what to do'], fr: ['motif', 'ce qu’il veut dire, et que faire'] };

/** Table of the reason codes, each with what to do. */
export function refusalTable(language: Language): string {
  const rows = Object.entries(refusalReasons).map(([code, meaning]) => [`\`${code}\``, meaning[language]]);
  return table(head[language], rows);
}
