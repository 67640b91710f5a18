import { type Command, InvalidArgumentError } from 'commander';
import { standingOf } from '#access/api-key.js';
import { flawOf, type Rights, type Role, roles } from '#access/identity.js';
import { createKey, listKeys, revokeKey } from '#access/keys.js';
import { keySecret } from '#access/settings.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import { ConfigError, readEnvironment } from '#platform/config.js';
import { readArea, readCount } from '../options.js';
import { print, printJson } from '../print.js';
import { textTable } from '../table.js';
import { audited, onKeys } from './audited.js';

const dayMs = 86_400_000;

const lessons = `
A key says who somebody is: it is sent with each request, as "Authorization: Bearer ent_...". A producer sends the events of one
owner, an analyst reads, an operator reads, sees what was refused, the audit log and the metrics. Several roles may be one key's.

Environment:
  DATABASE_URL         postgres://user:password@host:5432/database
  API_KEY_SECRET       of the gateway: 32 characters or more; API_KEY_SECRET_FILE names a file of it instead (create)

Examples:
  $ entente keys create --name "Customs of Kazakhstan" --role producer --owner KAZ --stream trade.declarations
  $ entente keys create --name "A. Analyst" --role analyst --days 365
  $ entente keys create --name "Chief statistician" --role analyst --confidential
  $ entente keys list
  $ entente keys revoke 0123456789abcdef`;

interface CreateOptions {
  readonly name: string;
  readonly role: readonly Role[];
  readonly owner?: string;
  readonly stream?: readonly StreamName[];
  readonly days: number;
  readonly confidential?: true;
  readonly json?: true;
}

export function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description('Make, list and revoke the API keys of those who send and read')
    .addHelpText('after', lessons);
  keys
    .command('create')
    .description('Make a key, and show it this once')
    .requiredOption('--name <text>', 'whose it is', readName)
    .requiredOption('--role <role>', `${roles.join(', ')}; may be repeated`, readRole)
    .option('--owner <code>', 'country whose events a producer sends (ISO 3166-1 alpha-3)', readArea)
    .option('--stream <name>', 'stream that a producer sends; may be repeated; otherwise all', readStream)
    .option('--days <number>', 'days until it expires', readCount, 90)
    .option(
      '--confidential',
      'cleared for what is confidential: of an analyst, figures that others see suppressed; of an operator, what refused messages say',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(create);
  keys
    .command('list')
    .description('List the keys, the newest first: whose they are, and when they were last used')
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(list);
  keys
    .command('revoke')
    .description('End a key, for good: nothing is opened by it from 5 seconds later')
    .argument('<id>', '16 digits, as in the list', readId)
    .option('--json', 'print JSON')
    .addHelpText('after', lessons)
    .action(revoke);
}

async function create(options: CreateOptions, command: Command): Promise<void> {
  const { name, role, owner = null, stream = null, days, confidential = false, json } = options;
  const rights: Rights = { roles: role, owner, streams: stream, confidential };
  const flaw = flawOf(rights);
  if (flaw !== undefined) command.error(`${flaw.en}: --owner and --stream are a producer's`);
  const secret = keySecret(readEnvironment());
  if (secret === undefined) {
    throw new ConfigError(['API_KEY_SECRET is not set, nor API_KEY_SECRET_FILE: expected the secret of the gateway']);
  }
  const expiresAt = new Date(Date.now() + days * dayMs);
  const { id, text } = await onKeys((database) =>
    audited(database, 'entente keys create', async (tx) => {
      const key = await createKey(tx, secret, { name, ...rights, expiresAt });
      return { result: key, target: `${key.id} ${JSON.stringify({ name, ...rights, expiresAt })}` };
    }),
  );
  if (json) return printJson({ id, key: text, name, ...rights, expiresAt });
  print(text);
  print(`Keep it now: it is shown this once. Of ${name}, ${toldRights(rights)}, until ${expiresAt.toISOString()}.`);
}

async function list({ json }: { json?: true }): Promise<void> {
  const now = new Date();
  const keys = (await onKeys(listKeys)).map(({ hash: _, ...key }) => ({ ...key, state: standingOf(key, now) }));
  if (json) return printJson(keys);
  if (keys.length === 0) return print('there are no keys: see "entente keys create --help"');
  const rows = keys.map((key) => {
    const { id, name, state, expiresAt, lastUsedAt } = key;
    return [id, name, toldRights(key), state, expiresAt.toISOString(), lastUsedAt?.toISOString() ?? 'never'];
  });
  print(textTable(['id', 'name', 'may', 'state', 'expires', 'last used'], rows));
}

async function revoke(id: string, { json }: { json?: true }): Promise<void> {
  const revokedAt = await onKeys((database) =>
    audited(database, 'entente keys revoke', async (tx) => {
      const result = await revokeKey(tx, id);
      if (result) return { result, target: id };
      throw new Error(`there is no key ${id}: "entente keys list" shows those that are there`);
    }),
  );
  if (json) return printJson({ id, revokedAt });
  print(`${id} is revoked since ${revokedAt.toISOString()}`);
}

function toldRights({ roles: held, owner, streams, confidential }: Rights): string {
  const sends = owner === null ? [] : [`of ${owner}`, ...(streams ?? ['all streams'])];
  return [...held, ...sends, ...(confidential ? ['confidential'] : [])].join(' ');
}

function readName(text: string): string {
  if (/^[^\p{Cc}]{1,100}$/u.test(text)) return text;
  throw new InvalidArgumentError('Expected 1 to 100 characters, none of them a control character.');
}

function readRole(text: string, before: readonly Role[] = []): Role[] {
  const role = roles.find((known) => known === text);
  if (!role) throw new InvalidArgumentError(`There are ${roles.join(', ')}.`);
  return [...new Set([...before, role])];
}

function readStream(text: string, before: readonly StreamName[] = []): StreamName[] {
  const stream = streamNames.find((known) => known === text);
  if (!stream) throw new InvalidArgumentError(`There are ${streamNames.join(', ')}.`);
  return [...new Set([...before, stream])];
}

function readId(text: string): string {
  if (/^[0-9a-f]{16}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected the 16 digits between ent_ and the secret, not the key itself.');
}
