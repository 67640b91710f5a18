/** What proves a name to the brokers, and the files that its holder has of it. */
import { join } from 'node:path';
import type { IssuedCertificate } from './certificate.js';

export type Credential =
  | ({ readonly kind: 'certificate'; readonly name: string } & IssuedCertificate)
  | { readonly kind: 'scram'; readonly name: string; readonly password: string };

/** Of an owner, or of a unit of it: `KAZ`, `KAZ-customs`. No service's or operator's name begins with a code in capitals. */
export function credentialName(owner: string, unit?: string): string {
  return unit === undefined ? owner : `${owner}-${unit}`;
}

/** As Kafka names its holder, unless the brokers map certificates otherwise (`ssl.principal.mapping.rules`). */
export function principalOf({ kind, name }: Pick<Credential, 'kind' | 'name'>): string {
  return kind === 'certificate' ? `User:CN=${name}` : `User:${name}`;
}

/** Whichever way a name comes in. */
export function principalsOf(name: string): string[] {
  return (['certificate', 'scram'] as const).map((kind) => principalOf({ kind, name }));
}

/** Where the holder finds the brokers, and by which certificates (PEM) it knows them; undefined: those that all know. */
export interface Brokers {
  readonly addresses: string;
  readonly ca: string | undefined;
}

/** Content by name, within one folder. */
export type Files = Readonly<Record<string, string>>;

export const caFile = 'ca.crt';

/** What settings refer to; of a user also what Kafka's own tool makes it of, which kafkajs cannot. */
export function secretFiles(credential: Credential, { ca }: Brokers): Files {
  const { name } = credential;
  const trusted = ca === undefined ? {} : { [caFile]: ca };
  if (credential.kind === 'certificate') {
    return { ...trusted, [`${name}.crt`]: credential.certificate, [`${name}.key`]: credential.key };
  }
  const { password } = credential;
  const user = `SCRAM-SHA-512=iterations=8192,password=${password}`;
  return { ...trusted, [`${name}.password`]: `${password}\n`, [`${name}.scram`]: `${user}\n` };
}

/** The command that makes the user whose files are in a folder; undefined of a certificate, which speaks for itself. */
export function userCommand({ kind, name }: Credential, folder: string): string | undefined {
  if (kind === 'certificate') return undefined;
  return `${userTool(name)} --add-config-file ${join(folder, `${name}.scram`)}`;
}

/** What Kafka's own tool changes a user by: kafkajs cannot. */
export const userTool = (name: string): string =>
  'kafka-configs.sh --bootstrap-server <host:port> --command-config <your settings> --alter --entity-type users ' +
  `--entity-name ${name}`;
