import { resolve } from 'node:path';
import type { Command } from 'commander';
import { withKafka } from '../connections.js';
import { reasonOf } from '../reason.js';
import { topicsFor } from '../commands/topics.js';
import { print, printJson } from '../print.js';
import { clientSettings } from './client-settings.js';
import {
  type Brokers,
  type Credential,
  credentialName,
  principalOf,
  principalsOf,
  secretFiles,
  userCommand,
} from './credential.js';
import { brokersFor, credentialMaker, type CredentialOptions } from './make-credential.js';
import { rulesOfOwner, wordsOf } from './rules.js';
import { assertNew, writeSecrets } from './secret-files.js';

interface AddOptions extends CredentialOptions {
  readonly unit?: string;
  readonly restore?: true;
  readonly partitions: number;
  readonly replication: number;
  readonly json?: true;
}

/** What each file of settings is for. */
const uses: Readonly<Record<string, string>> = {
  'librdkafka.conf': 'kcat -F librdkafka.conf, confluent-kafka and all that stands on librdkafka',
  'java.properties': 'kafka-console-producer.sh --producer.config java.properties, Java clients',
  'kafka-python.json': 'KafkaProducer(**json.load(file))',
};

/** Topics, then access, then the files: what failed half way is done by running it again. */
export async function addOwner(owner: string, options: AddOptions, command: Command): Promise<void> {
  const credential = await credentialMaker(command)(credentialName(owner, options.unit));
  const brokers = brokersFor(options);
  const folder = resolve(options.out);
  const files = { ...secretFiles(credential, brokers), ...clientSettings(credential, brokers) };
  assertNew(folder, files);

  const topics = topicsFor([owner], options.partitions, options.replication);
  const principal = principalOf(credential);
  const rules = rulesOfOwner(owner);
  const created = await withKafka(async (log) => {
    const holders = principalsOf(credential.name);
    if (options.restore) await log.access.restore(holders);
    else if (await log.access.isRevoked(holders)) throw new Error(wasRevoked(credential.name));
    const made = await log.createTopics(topics);
    await log.access.allow(principal, rules);
    return made;
  }).catch((error: unknown) => {
    throw new Error(`${owner} was not added: ${reasonOf(error)}`, { cause: error });
  });
  await writeSecrets(folder, files);

  const next = userCommand(credential, folder);
  if (options.json) {
    const names = Object.keys(files);
    return printJson({ owner, created, principal, rules: rules.map(wordsOf), folder, files: names, next });
  }
  print(`${created.length} topics made, ${topics.length - created.length} were there`);
  print(`${principal} may\n${rules.map((rule) => `  ${wordsOf(rule)}`).join('\n')}`);
  print(`In ${folder}, for ${credential.name} alone: ${Object.keys(files).join(', ')}`);
  if (next !== undefined) print(`\nKafka does not know the user yet. Make it with Kafka's own tool:\n  ${next}`);
  print(`\nSettings, for use in that folder (docs/producers):${shown(credential, brokers)}`);
}

const wasRevoked = (name: string) =>
  `${name} was revoked, and every credential that was issued to that name would hold again. Give the successor another by ` +
  '--unit; or say --restore, if it was revoked by mistake';

/** As in the files, but for what is secret. */
function shown(credential: Credential, brokers: Brokers): string {
  const open: Credential =
    credential.kind === 'scram'
      ? { ...credential, password: '<password>' }
      : { ...credential, key: `<${credential.name}.key>`, certificate: `<${credential.name}.crt>` };
  return Object.entries(clientSettings(open, brokers))
    .map(([name, content]) => `\n\n${name}: ${uses[name]}\n${content.trimEnd().replace(/^/gm, '  ')}`)
    .join('');
}
