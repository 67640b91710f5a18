/** What a sender reads of signatures, with an example to check a program of one's own against. */
import { canonicalJson } from './canonical-json.js';
import type { Envelope } from './envelope.js';

/** Of the example of trade.flows, by the key of RFC 8037, appendix A, published as `rfc8037`. */
const exampleSignature =
  'eyJhbGciOiJFZERTQSIsImtpZCI6InJmYzgwMzcifQ..' +
  'eHXwuKdpZQQ-tDRQt3n4pG40HNPFmmjDAYaRy45pdqfa35sz6g64AvL5A0NaCNQr1qxjX7Myn4jPx-sn90qvAQ';

const fenced = (text: string) => ['```', text, '```'].join('\n');

export function signatureSection({ datacontenttype: _, ...event }: Envelope): string {
  return `## Signatures

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
signature:

${fenced(exampleSignature)}

${fenced(canonicalJson(event))}

What is signed by no key that the owner has published, or was changed afterwards, is quarantined. A key is revoked from a moment on:
what the log took before it stays. Once the owner requires signatures, an event without one is refused at once over HTTP (422), as is
a file of CSV, whose rows have none; on Kafka it is quarantined.`;
}
