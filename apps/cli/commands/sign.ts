import type { KeyObject } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { checkEnvelope } from '#contracts/envelope.js';
import { parseExactJson } from '#contracts/exact-json.js';
import { readPrivateKey } from '#platform/pem.js';
import { signer } from '#provenance/sign.js';
import { publicKeyOf } from '#provenance/signing-key.js';
import { eventsIn, UnreadableEvents, type WrittenEvent } from '../event-file.js';
import { refusedExitCode } from '../gateway.js';
import { readFileWith, readKid } from '../options.js';
import { withFile } from '../read-file.js';

const lessons = `
CloudEvents, one a line, in a JSON array, or a single one, come out one a line with a signature each: a detached JWS of the event as
canonical JSON (docs/events.md#signatures). One that was signed before is signed anew. Nobody but you needs the key: this asks no
service and no database.

Examples:
  $ openssl genpkey -algorithm ed25519 -out kaz.pem && openssl pkey -in kaz.pem -pubout -out kaz.pub.pem
  $ entente owners publish-key KAZ kaz.pub.pem        (whoever operates Entente does this once)
  $ entente sign events.jsonl --key kaz.pem > signed.jsonl
  $ entente send signed.jsonl --owner KAZ

Exit codes: 0 every event is signed; 1 it went wrong; 2 the command was not understood; 3 an event is not in order: mend it.`;

export function addSign(program: Command): void {
  program
    .command('sign')
    .description('Sign CloudEvents of a file')
    .argument('<file>', 'the file; - for what comes in on stdin')
    .requiredOption('--key <file>', 'private key, Ed25519 or RSA: PEM', readFileWith(readSigningKey))
    .option('--kid <kid>', 'what the key is published as; otherwise its thumbprint', readKid)
    .option('--out <file>', 'where signed events go; otherwise stdout')
    .addHelpText('after', lessons)
    .action(sign);
}

interface SigningKey {
  readonly key: KeyObject;
  readonly thumbprint: string;
}

function readSigningKey(pem: string): SigningKey {
  const key = readPrivateKey(pem);
  return { key, thumbprint: publicKeyOf(key).thumbprint };
}

async function sign(
  file: string,
  { key, kid, out }: { readonly key: SigningKey; readonly kid?: string; readonly out?: string },
): Promise<void> {
  const signed = signer(key.key, kid ?? key.thumbprint);
  try {
    await withFile(file, async (bytes) => {
      const lines = Readable.from(signedLines(eventsIn(bytes), signed));
      if (out === undefined) await pipeline(lines, process.stdout, { end: false });
      else await pipeline(lines, createWriteStream(out));
    });
  } catch (error) {
    if (!(error instanceof UnreadableEvents)) throw error;
    process.stderr.write(`entente: ${error.message}; what comes after is not signed\n`);
    process.exitCode = refusedExitCode;
  }
}

async function* signedLines(events: AsyncIterable<WrittenEvent>, signed: ReturnType<typeof signer>) {
  for await (const { place, json } of events) {
    const parsed = parseExactJson(Buffer.from(json));
    const opened = parsed.ok ? checkEnvelope(parsed.value) : parsed;
    if (!opened.ok) throw new UnreadableEvents(`event ${place}: ${opened.refusal.path} ${opened.refusal.message}`);
    yield `${JSON.stringify(signed(opened.envelope))}\n`;
  }
}
