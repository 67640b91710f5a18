import type { Command } from 'commander';
import { readArea, readCount, readCredentialName, readUnit } from '../options.js';
import { addOwner } from '../owners/add.js';
import { listOwners } from '../owners/list.js';
import { withCredentialOptions } from '../owners/make-credential.js';
import { revokeCredential } from '../owners/revoke.js';
import { addServices } from '../owners/services.js';
import { addOwnerKeys } from './owner-keys.js';

const lessons = `
An owner is a country that sends: it writes to its own topics, reads what was refused of its own, and nothing else. The
brokers hold it to that (docs/operate.md says how they are set up). What is there is left as it is: run "add" again, with
another folder, for the next credential of the same name, which holds beside the one before.

A credential that has got into other hands is revoked by its name, all that were issued to that name with it: the name is
refused from then on, and its successor has another: KAZ-customs, then KAZ-customs-2. Topics and what was taken in stay,
and so do keys for the gateway, which "entente keys revoke" ends.

Environment: whoever may make topics and rules, such as one of the brokers' super.users
  KAFKA_BROKERS                       host:9092, several separated by commas
  KAFKA_TLS_CA                        who signs the brokers' certificates, when not an authority that all know
  KAFKA_TLS_CERT, KAFKA_TLS_KEY       your certificate, or
  KAFKA_USERNAME, KAFKA_PASSWORD_FILE   your user

Examples:
  $ entente owners add KAZ --out kaz --ca clients-ca.crt --ca-key clients-ca.key
  $ entente owners add KAZ --out kaz --scram --brokers kafka.example:9094
  $ entente owners services --out services --ca clients-ca.crt --ca-key clients-ca.key
  $ entente owners add KAZ --unit railway --out kaz-railway --ca clients-ca.crt --ca-key clients-ca.key
  $ entente owners list
  $ entente owners revoke KAZ-railway
  $ entente owners publish-key KAZ kaz.pub.pem       see "entente owners publish-key --help"`;

export function addOwners(program: Command): void {
  const owners = program
    .command('owners')
    .description('Let countries and services in: topics, access, credentials, keys that events are signed with')
    .addHelpText('after', lessons);
  withCredentialOptions(owners.command('add'))
    .description('Make the topics of a country, what it may do with them, and its certificate or user')
    .argument('<code>', 'country (ISO 3166-1 alpha-3)', readArea)
    .option('--unit <name>', 'who of the country, when it is not one for all: customs makes KAZ-customs', readUnit)
    .option('--restore', 'though the name was revoked: all credentials that were issued to it hold again')
    .option('--partitions <number>', 'partitions of each topic', readCount, 6)
    .option('--replication <number>', 'brokers that hold each topic', readCount, 1)
    .option('--json', 'print JSON')
    .action(addOwner);
  withCredentialOptions(owners.command('services'))
    .description('Make what each service may do, and its certificate or user')
    .option('--json', 'print JSON')
    .action(addServices);
  owners
    .command('list')
    .description('Show the countries: their topics, who may act for them, and what is missing')
    .option('--json', 'print JSON')
    .action(listOwners);
  owners
    .command('revoke')
    .description('Shut a credential out of Kafka, at once: what is written or read with it from now on is refused')
    .argument('<name>', 'KAZ, or KAZ-customs with its unit', readCredentialName)
    .option('--json', 'print JSON')
    .action(revokeCredential);
  addOwnerKeys(owners);
}
