/** Options of the commands that let somebody in, and the credential that they ask for. */
import { randomBytes, type KeyObject, type X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { readEnvironment } from '#platform/config.js';
import { readCertificate, readPrivateKey } from '#platform/pem.js';
import { readBrokers, readCount, readFileWith } from '../options.js';
import { faultOf, issueClientCertificate } from './certificate.js';
import type { Brokers, Credential } from './credential.js';

export interface CredentialOptions {
  readonly out: string;
  readonly ca?: X509Certificate;
  readonly caKey?: KeyObject;
  readonly days: number;
  readonly scram?: true;
  readonly brokers?: string;
  readonly brokersCa?: string;
}

export function withCredentialOptions(command: Command): Command {
  return command
    .requiredOption('--out <folder>', 'where the files go, readable by you alone; none of them may be there yet')
    .option(
      '--ca <file>',
      'certificate of the authority that the brokers trust for clients',
      readFileWith(readCertificate),
    )
    .option('--ca-key <file>', 'its private key', readFileWith(readPrivateKey))
    .option('--days <number>', 'how long certificates hold', readCount, 365)
    .option('--scram', 'a SCRAM-SHA-512 user instead of a certificate')
    .option('--brokers <list>', 'where they reach the brokers, when not at KAFKA_BROKERS', readBrokers)
    .option(
      '--brokers-ca <file>',
      'who signs the certificates of the brokers there, when not KAFKA_TLS_CA',
      readFileWith((text) => readCertificate(text) && text),
    );
}

/** How to make the credential of a name. What is missing or wrong among the options ends the process, told in one line. */
export function credentialMaker(command: Command): (name: string) => Promise<Credential> {
  const { scram, ca, caKey, days } = command.opts<CredentialOptions>();
  if (scram) return async (name) => ({ kind: 'scram', name, password: randomBytes(24).toString('base64url') });
  if (!ca || !caKey) command.error('error: --ca and --ca-key are needed to issue a certificate; or ask for --scram');
  const authority = { certificate: ca, key: caKey };
  const fault = faultOf(authority);
  if (fault !== undefined) command.error(`error: --ca and --ca-key cannot issue certificates: ${fault}`);
  return async (name) => ({ kind: 'certificate', name, ...(await issueClientCertificate(name, days, authority)) });
}

/** The brokers as the holder of a credential sees them. @throws ConfigError */
export function brokersFor({ brokers, brokersCa }: Pick<CredentialOptions, 'brokers' | 'brokersCa'>): Brokers {
  const { KAFKA_BROKERS, KAFKA_TLS_CA } = readEnvironment(['KAFKA_BROKERS']);
  return {
    addresses: brokers ?? KAFKA_BROKERS,
    ca: brokersCa ?? (KAFKA_TLS_CA === undefined ? undefined : readFileSync(KAFKA_TLS_CA, 'utf8')),
  };
}
