import type { KeyObject } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { openEnvelope } from '#contracts/envelope.js';
import { readPrivateKey } from '#platform/pem.js';
import { signer } from '#provenance/sign.js';
import { publicKeyOf } from '#provenance/signing-key.js';
import { eventsIn, UnreadableEvents, type WrittenEvent } from '../event-file.js';
import { Refusal } from '../exit-codes.js';
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
`;

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
    await withFile(file, 'en', async (bytes) => {
      const lines = Readable.from(signedLines(eventsIn(bytes), signed));
      if (out === undefined) await pipeline(lines, process.stdout, { end: false });
      else await writeWhole(out, lines);
    });
  } catch (error) {
    if (!(error instanceof UnreadableEvents)) throw error;
    const rest = out === undefined ? 'what comes after is not signed' : `${out} was not written`;
    throw new Refusal(`${error.message}; ${rest}`, { cause: error });
  }
}

/** A file is there whole or not at all: half of one would be sent for whole. */
async function writeWhole(path: string, lines: Readable): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await pipeline(lines, createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function* signedLines(events: AsyncIterable<WrittenEvent>, signed: ReturnType<typeof signer>) {
  for await (const { place, json } of events) {
    const opened = openEnvelope(Buffer.from(json), {});
    if (!opened.ok) {
      const { path, message } = opened.refusal;
      throw new UnreadableEvents(
        () => `event ${place}${path === '' || message.startsWith('missing') ? '' : ` at ${path}`}: ${message}`,
      );
    }
    yield `${JSON.stringify(signed(opened.envelope))}\n`;
  }
}
