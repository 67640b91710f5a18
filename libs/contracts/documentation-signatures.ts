/** What a sender reads of signatures, with an example to check a program of one's own against. */
import type { InEachLanguage, Language } from '#reference/languages.js';
import { canonicalJson } from './canonical-json.js';
import type { Envelope } from './envelope.js';

/** Of the example of trade.flows, by the key of RFC 8037, appendix A, published as `rfc8037`. */
const exampleSignature =
  'eyJhbGciOiJFZERTQSIsImtpZCI6InJmYzgwMzcifQ..' +
  'eHXwuKdpZQQ-tDRQt3n4pG40HNPFmmjDAYaRy45pdqfa35sz6g64AvL5A0NaCNQr1qxjX7Myn4jPx-sn90qvAQ';

const fenced = (text: string) => ['```', text, '```'].join('\n');

const how: InEachLanguage = {
  en: `## Signatures

An event may be signed, so that whoever reads what was made of it sees whose word it is; the owner may require that all of its
events are. Its attribute \`signature\` is a detached JWS (RFC 7515, appendix F), \`<header>..<signature>\`:

- The header says \`alg\`, which is \`EdDSA\` (Ed25519) or \`RS256\` (RSA of 2048 bits or more), and \`kid\`, which key of the owner
  it is: \`{"alg":"EdDSA","kid":"customs-2026"}\`.
- The payload that is left out is the event as canonical JSON (RFC 8785): every attribute, extensions too, and \`data\`, but not
  \`signature\`, nor \`datacontenttype\`, which in binary mode is no attribute.

So one signature holds in structured mode, in binary mode (\`ce_signature\`, over HTTP \`ce-signature\`) and in a batch, in which each
event has its own. Extension attributes are sent as text. \`entente sign events.jsonl --key kaz.pem > signed.jsonl\` signs a file;
[producers](producers/README.md#signing) tells how a key is made and published.

The example of [trade.flows](#tradeflows), signed with the key of RFC 8037, appendix A, as \`rfc8037\`. What is signed, beneath the
signature:`,
  fr: `## Signatures

Un événement peut être signé, pour que quiconque lit ce qui en a été tiré voie qui en répond ; le propriétaire peut exiger
que tous ses événements le soient. Son attribut \`signature\` est un JWS détaché (RFC 7515, annexe F), \`<header>..<signature>\` :

- L’en-tête dit \`alg\`, qui vaut \`EdDSA\` (Ed25519) ou \`RS256\` (RSA de 2048 bits ou plus), et \`kid\`, la clé du propriétaire dont il
  s’agit : \`{"alg":"EdDSA","kid":"customs-2026"}\`.
- Le contenu, qui est omis, est l’événement en JSON canonique (RFC 8785) : tous les attributs, extensions comprises, et \`data\`, mais pas
  \`signature\`, ni \`datacontenttype\`, qui n’est pas un attribut en mode binaire.

Une même signature vaut donc en mode structuré, en mode binaire (\`ce_signature\`, par HTTP \`ce-signature\`) et dans un lot, où chaque
événement a la sienne. Les attributs d’extension s’envoient comme texte. \`entente sign events.jsonl --key kaz.pem > signed.jsonl\` signe
un fichier ; [producers](producers/README.md#signing), en anglais, dit comment une clé se crée et se publie.

L’exemple de [trade.flows](#tradeflows), signé avec la clé de la RFC 8037, annexe A, comme \`rfc8037\`. Ce qui est signé est sous la
signature :`,
};

const whatBecomesOfIt: InEachLanguage = {
  en: `What is signed by no key that the owner has published, or was changed afterwards, is quarantined. A key is revoked from a moment on:
what the log took before it stays. Once the owner requires signatures, an event without one is refused at once over HTTP (422), as is
a file of CSV, whose rows have none; on Kafka it is quarantined.`,
  fr: `Ce qui n’est signé d’aucune clé publiée par le propriétaire, ou a été modifié ensuite, va en quarantaine. Une clé est révoquée à partir
d’un moment : ce que le journal a reçu avant demeure. Une fois que le propriétaire exige des signatures, un événement sans signature est
refusé aussitôt par HTTP (422), de même qu’un fichier CSV, dont les lignes n’en ont pas ; sur Kafka, il va en quarantaine.`,
};

export function signatureSection({ datacontenttype: _, ...event }: Envelope, language: Language): string {
  const parts = [how[language], fenced(exampleSignature), fenced(canonicalJson(event)), whatBecomesOfIt[language]];
  return parts.join('\n\n');
}
