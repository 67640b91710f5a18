/** `entente owners`: the keys that a country signs its events with, and whether it must. */
import type { Command } from 'commander';
import { kidPattern } from '#contracts/signature.js';
import type { PublishedKey } from '#provenance/judge.js';
import * as published from '#provenance/keys.js';
import { readPublicKey } from '#provenance/signing-key.js';
import { readArea, readFileWith, readKid, readMoment } from '../options.js';
import { print, printJson } from '../print.js';
import { textTable } from '../table.js';
import { audited, onKeys } from './audited.js';

interface Asked {
  readonly json?: true;
}

const lessons = `
A country may sign its events ("entente sign" does). The public half of its key is published here, where ingest looks it up: an
event that is signed by anybody else is quarantined, and what is made of a signed one tells who signed it. Once a country requires
signatures, what comes without one is quarantined too.

A key that has got into other hands is revoked: what the log takes from then on with it is refused, what it took before stays. It
may be revoked from an earlier moment, and its events be taken back by retractions.

Environment:
  DATABASE_URL   postgres://user:password@host:5432/database

Examples:
  $ openssl genpkey -algorithm ed25519 -out kaz.pem && openssl pkey -in kaz.pem -pubout -out kaz.pub.pem
  $ entente owners publish-key KAZ kaz.pub.pem --kid customs-2026
  $ entente owners keys KAZ
  $ entente owners require-signature KAZ
  $ entente owners require-signature KAZ --off
  $ entente owners revoke-key KAZ --kid customs-2026 --from 2026-11-23T09:00:00Z`;

export function addOwnerKeys(owners: Command): void {
  const command = (name: string, about: string) =>
    owners
      .command(name)
      .description(about)
      .argument('<code>', 'country (ISO 3166-1 alpha-3)', readArea)
      .option('--json', 'print JSON')
      .addHelpText('after', lessons);
  command('publish-key', 'Publish a key that a country signs its events with')
    .argument('<file>', 'public key, Ed25519 or RSA: PEM, or a JWK', readFileWith(readPublicKey))
    .option('--kid <kid>', 'what signatures call it; otherwise as its JWK says, or its thumbprint', readKid)
    .action(publish);
  command('keys', 'Show the keys that a country published, and whether its events must be signed').action(show);
  command('revoke-key', 'Revoke a key of a country, for good')
    .requiredOption('--kid <kid>', 'which, as listed', readKid)
    .option('--from <moment>', 'what the log takes from then on is refused; otherwise from now', readMoment)
    .action(revoke);
  command('require-signature', 'Take signed events of a country, and no others')
    .option('--off', 'take others again')
    .action(require);
}

async function publish(
  owner: string,
  key: ReturnType<typeof readPublicKey>,
  { kid = key.kid ?? key.thumbprint, json }: Asked & { readonly kid?: string },
  command: Command,
): Promise<void> {
  if (!kidPattern.test(kid)) command.error('error: the kid of the JWK names no key: give another with --kid');
  const { algorithm, thumbprint } = key;
  await onKeys((database) =>
    audited(database, 'entente owners publish-key', async (tx) => {
      if (!(await published.publishKey(tx, owner, kid, key))) {
        const before = (await published.findKeys(tx, owner)).find((one) => one.thumbprint === thumbprint);
        throw new Error(
          before
            ? `${owner} published this key before, as ${before.kid}: see "entente owners keys ${owner}"`
            : `${owner} published another key as ${kid} before: say another name by --kid`,
        );
      }
      return { result: undefined, target: `${owner} ${kid} ${thumbprint}` };
    }),
  );
  if (json) return printJson({ owner, kid, algorithm, thumbprint });
  print(`Key ${kid} of ${owner} is published: ${algorithm}, thumbprint ${thumbprint}`);
}

async function show(owner: string, { json }: Asked): Promise<void> {
  const { keys, requiredSince } = await onKeys(async (database) => ({
    keys: await published.findKeys(database, owner),
    requiredSince: await published.signaturesRequiredSince(database, owner),
  }));
  if (json) return printJson({ owner, requiredSince, keys });
  if (keys.length === 0) print(`${owner} has published no key: see "entente owners publish-key --help"`);
  else print(textTable(['kid', 'algorithm', 'thumbprint', 'published', 'revoked from'], keys.map(rowOf)));
  const must = requiredSince === null ? 'need not be signed' : `must be signed since ${requiredSince.toISOString()}`;
  print(`Events of ${owner} ${must}`);
}

function rowOf({ kid, algorithm, thumbprint, publishedAt, revokedAt }: PublishedKey): string[] {
  return [kid, algorithm, thumbprint, publishedAt.toISOString(), revokedAt?.toISOString() ?? ''];
}

async function revoke(owner: string, { kid, from, json }: Asked & { kid: string; from?: string }): Promise<void> {
  const revokedAt = await onKeys((database) =>
    audited(database, 'entente owners revoke-key', async (tx) => {
      const result = await published.revokeKey(tx, owner, kid, from);
      if (result) return { result, target: `${owner} ${kid} from ${result.toISOString()}` };
      throw new Error(
        `${owner} has published no key ${kid}: "entente owners keys ${owner}" shows those that are there`,
      );
    }),
  );
  if (json) return printJson({ owner, kid, revokedAt });
  print(`Key ${kid} of ${owner} is revoked: what the log takes from ${revokedAt.toISOString()} on is refused`);
}

async function require(owner: string, { off, json }: Asked & { off?: true }): Promise<void> {
  const requiredSince = await onKeys((database) =>
    audited(database, 'entente owners require-signature', async (tx) => {
      if (off) {
        await published.releaseSignatures(tx, owner);
        return { result: null, target: `${owner} off` };
      }
      const keys = await published.findKeys(tx, owner);
      if (!keys.some(({ revokedAt }) => revokedAt === null)) {
        throw new Error(`${owner} has no key that holds, and all it sends would be refused: publish one first`);
      }
      return { result: await published.requireSignatures(tx, owner), target: owner };
    }),
  );
  if (json) return printJson({ owner, requiredSince });
  if (requiredSince === null) print(`Events of ${owner} need not be signed`);
  else print(`Events of ${owner} that the log takes from ${requiredSince.toISOString()} on must be signed`);
}
