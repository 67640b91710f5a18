/** What the page says beside its tables and examples, part by part. */
import type { InEachLanguage } from '#reference/languages.js';
import { maxDepth, maxMessageBytes } from './limits.js';
import { simulatorSource } from './read-event.js';
import { changesTopic, quarantineTopicOf, topicOf, updatesTopic } from './topics.js';

const kibibytes = maxMessageBytes / 1024;

export const texts = {
  intro: {
    en: `# Sending events

A country tells Entente what happened by sending events to its own Kafka topics, one event a message, or over
[HTTP](#over-http); who has tables sends [CSV files](upload.md). Entente takes each event into its facts once, or refuses it and says why. [asyncapi.json](asyncapi.json) says the same to programs ([en français](events.fr.md)).`,
    fr: `# Envoyer des événements

Un pays dit à Entente ce qui s’est passé en envoyant des événements sur ses propres topics Kafka, un événement par message, ou par
[HTTP](#par-http) ; qui a des tableaux envoie des [fichiers CSV](upload.fr.md). Entente retient chaque événement une seule fois dans ses faits, ou le refuse et dit pourquoi. [asyncapi.json](asyncapi.json) dit la même chose aux programmes, en anglais ([in English](events.md)).`,
  },
  topics: {
    en: `## Topics

A topic is named after its stream and the country that owns it: \`${topicOf('trade.flows', 'MAR')}\` holds what Morocco
reports. **The owner is who reports**: access control lets a country write to its own topics only, and \`reporter\` must
be the owner. \`entente owners add MAR\` creates the topics of a country, and lets it in: [producers](producers/README.md)
has what it is given, and examples for kcat, Java and Python.

| topic | holds |
| --- | --- |
| \`<stream>.v1.<OWNER>\` | the events of a country |
| \`${quarantineTopicOf('<OWNER>')}\` | which of its events were refused, and why: for the country to read |
| \`${changesTopic}\`, \`${updatesTopic}\` | what Entente's services tell each other: nobody else writes there |

The key of a message may be anything or nothing. Facts do not depend on the order in which events arrive.`,
    fr: `## Les topics

Un topic porte le nom de son flux et celui du pays qui en est propriétaire : \`${topicOf('trade.flows', 'MAR')}\` contient ce que
déclare le Maroc. **Le propriétaire est le déclarant** : le contrôle d’accès ne laisse un pays écrire que sur ses propres topics, et
\`reporter\` doit être le propriétaire. \`entente owners add MAR\` crée les topics d’un pays et lui en ouvre l’accès :
[producers](producers/README.md), en anglais, dit ce qui lui est remis, avec des exemples pour kcat, Java et Python.

| topic | contient |
| --- | --- |
| \`<stream>.v1.<OWNER>\` | les événements d’un pays |
| \`${quarantineTopicOf('<OWNER>')}\` | lesquels de ses événements ont été refusés, et pourquoi : à lire par le pays |
| \`${changesTopic}\`, \`${updatesTopic}\` | ce que se disent les services d’Entente : nul autre n’y écrit |

\`<stream>\` est le flux, \`<OWNER>\` le propriétaire. La clé d’un message peut être quelconque, ou absente. Les faits ne dépendent pas de
l’ordre d’arrivée des événements.`,
  },
  envelope: {
    en: `## The envelope

An event is a CloudEvent 1.0. In structured mode the message is the whole event, as in the examples below. In binary mode
the message is the data alone, and the attributes are headers with the prefix \`ce_\`; \`ce_specversion\` tells the two
apart.`,
    fr: `## L’enveloppe

Un événement est un CloudEvent 1.0. En mode structuré, le message est l’événement entier, comme dans les exemples ci-dessous. En mode
binaire, le message, ce sont les données seules, et les attributs sont des en-têtes au préfixe \`ce_\` ; \`ce_specversion\` distingue les deux
modes.`,
  },
  identity: {
    en: `\`source\` and \`id\` name an event for ever. The same two with the same payload are a duplicate, which is counted and
changes nothing: **when in doubt, send again**. With another payload they are refused. A source that begins with
\`${simulatorSource}\` marks the event as simulated, and everything that is derived from it.

The same event in binary mode, where \`data.json\` holds what the example of [trade.flows](#tradeflows) has in \`data\`:`,
    fr: `\`source\` et \`id\` désignent un événement pour toujours. Les deux mêmes avec le même contenu sont un doublon, qui est compté et ne
change rien : **dans le doute, renvoyez**. Avec un autre contenu, ils sont refusés. Une source qui commence par
\`${simulatorSource}\` marque comme simulé l’événement, et tout ce qui en est tiré.

Le même événement en mode binaire, où \`data.json\` contient ce que l’exemple de [trade.flows](#tradeflows) a dans \`data\` :`,
  },
  http: {
    en: `## Over HTTP

The gateway puts events into the log for senders without a Kafka client. It is asked for the owner, and takes one event in
structured mode, a batch (\`events.json\`: a JSON array of them), or one in binary mode with \`ce-\` headers. Where it asks who sends, add your key:
\`-H "Authorization: Bearer $KEY"\` ([security.md](security.md)).`,
    fr: `## Par HTTP

La passerelle met les événements dans le journal pour les émetteurs sans client Kafka. La demande nomme le propriétaire, et porte un
événement en mode structuré, un lot (\`events.json\` : un tableau JSON d’événements), ou un événement en mode binaire avec des en-têtes \`ce-\`. Là où elle demande qui envoie, ajoutez
votre clé : \`-H "Authorization: Bearer $KEY"\` ([security.md](security.md), en anglais). Avec \`lang=fr\`, elle répond en français.`,
  },
  answer: {
    en: `It answers 202 once the log has the event on disk, with its topic, partition and offset, and with what the event alone
tells of its future: \`expected\` is \`accepted\`, or \`quarantined\` with reason, path and message. Whether its id was used
before for something else shows only when it is taken: then it is quarantined as \`identity-conflict\`, and \`/v1/quarantine?owner=MAR&open=true\` shows it. \`entente send FILE --owner MAR\` does this with a file of events, one a line. What has no topic to go to, because it is no JSON or its \`type\` is no stream, is
refused at once (422) and kept nowhere; so is what is too large (413), and of a batch in which one event is refused so, nothing goes in.
**Not answered, or answered 503: send it again, the same.** Of a batch a part may have gone in by then, which counts as duplicates; nothing
counts twice. A body may come as gzip, with \`-H 'content-encoding: gzip'\`: what counts is its size inflated.`,
    fr: `Elle répond 202 une fois l’événement sur le disque du journal, avec son topic, sa partition et sa position (offset), et avec ce que
l’événement à lui seul dit de son avenir : \`expected\` vaut \`accepted\` (accepté), ou \`quarantined\` (en quarantaine) avec le motif, le
chemin et le message. Si son identifiant a déjà servi pour autre chose, cela ne se voit qu’à la réception : il est alors mis en quarantaine comme \`identity-conflict\`, et \`/v1/quarantine?owner=MAR&open=true\` le montre. \`entente send FILE --owner MAR\` fait de même
avec un fichier d’événements, un par ligne. Ce qui n’a pas de topic où aller, parce que ce n’est pas du JSON ou que son \`type\` n’est
aucun flux, est refusé aussitôt (422) et n’est gardé nulle part ; de même ce qui est trop grand (413), et d’un lot dont un événement est
ainsi refusé, rien n’entre. **Pas de réponse, ou 503 : renvoyez-le, le même.** D’un lot, une partie peut être déjà entrée, qui compte
alors en double ; rien n’est compté deux fois. Un corps peut venir en gzip, avec \`-H 'content-encoding: gzip'\` : c’est la taille
décompressée qui compte.`,
  },
  limits: {
    en: `## Limits

- A message has ${kibibytes} KiB at most and is nested ${maxDepth} levels deep at most.
- It is JSON in UTF-8. A field that is not in the table of its stream is refused, not ignored.
- A number is exact or refused: send amounts as decimal strings. A field that is given twice is refused where the two differ.`,
    fr: `## Limites

- Un message fait ${kibibytes} Kio au plus, et est imbriqué sur ${maxDepth} niveaux au plus.
- C’est du JSON en UTF-8. Un champ qui n’est pas dans le tableau de son flux est refusé, et non ignoré.
- Un nombre est exact ou refusé : envoyez les montants comme chaînes décimales. Un champ donné deux fois
  est refusé si les deux diffèrent.`,
  },
  common: { en: '## Fields of every stream', fr: '## Champs de tous les flux' },
  corrections: {
    en: `### Corrections and withdrawals

Events of the same owner with the same natural key (told with each stream) are versions of one fact. The highest
\`revision\` holds; of equal revisions the latest \`time\`, then the greatest \`id\`. What held before stays in the history.

- **To correct**, send the whole fact again as a new event: a new \`id\`, the same key, a higher \`revision\`.
- **To withdraw**, do the same with \`"retracted": true\`. A higher revision without it brings the fact back.
- **When a field of the key was wrong**, withdraw the fact under its old key and send it under the new one.`,
    fr: `### Corrections et retraits

Les événements d’un même propriétaire et de même clé naturelle (dite pour chaque flux) sont des versions d’un même fait. La \`revision\`
la plus élevée vaut ; à révision égale, le \`time\` le plus récent, puis le plus grand \`id\`. Ce qui valait avant reste dans l’historique.

- **Pour corriger**, renvoyez le fait entier comme nouvel événement : un nouvel \`id\`, la même clé, une \`revision\` plus élevée.
- **Pour retirer**, faites de même avec \`"retracted": true\`. Une révision plus élevée qui ne le dit pas rétablit le fait.
- **Si un champ de la clé était faux**, retirez le fait sous son ancienne clé et envoyez-le sous la nouvelle.`,
  },
  forms: { en: '## Forms', fr: '## Formes' },
  streams: {
    en: `## Streams

Each example is an event as it can be sent: save it as \`event.json\` and run one of the two commands.`,
    fr: `## Les flux

Chaque exemple est un événement tel qu’il peut être envoyé : enregistrez-le sous \`event.json\` et lancez l’une des deux commandes.`,
  },
} satisfies Record<string, InEachLanguage>;
