import { resolve } from 'node:path';
import type { Command } from 'commander';
import { withKafka } from '../connections.js';
import { reasonOf } from '../reason.js';
import { print, printJson } from '../print.js';
import { ownSettings } from './client-settings.js';
import { principalOf, secretFiles, userCommand } from './credential.js';
import { brokersFor, credentialMaker, type CredentialOptions } from './make-credential.js';
import { rulesOfServices, wordsOf } from './rules.js';
import { assertNew, writeSecrets } from './secret-files.js';

/** Each service becomes somebody of its own, who may do what it does and nothing else. */
export async function addServices(options: CredentialOptions & { json?: true }, command: Command): Promise<void> {
  const makeCredential = credentialMaker(command);
  const brokers = brokersFor(options);
  const services = await Promise.all(
    Object.entries(rulesOfServices).map(async ([service, rules]) => {
      const credential = await makeCredential(service);
      const folder = resolve(options.out, service);
      const settings = { [`${service}.env`]: ownSettings(credential, brokers) };
      const files = { ...secretFiles(credential, brokers), ...settings };
      return {
        service,
        rules,
        principal: principalOf(credential),
        folder,
        files,
        next: userCommand(credential, folder),
      };
    }),
  );
  for (const { folder, files } of services) assertNew(folder, files);
  await withKafka(async (log) => {
    for (const { principal, rules } of services) await log.access.allow(principal, rules);
  }).catch((error: unknown) => {
    throw new Error(`the services were not let in: ${reasonOf(error)}`, { cause: error });
  });
  for (const { folder, files } of services) await writeSecrets(folder, files);

  const told = services.map(({ rules, files, ...one }) => {
    return { ...one, rules: rules.map(wordsOf), files: Object.keys(files) };
  });
  if (options.json) return printJson(told);
  for (const { service, principal, rules, folder, files, next } of told) {
    print(`${principal} may\n${rules.map((words) => `  ${words}`).join('\n')}`);
    print(`In ${folder}: ${files.join(', ')}; settings for the environment are in ${service}.env`);
    print(next === undefined ? '' : `Kafka does not know the user yet. Make it with Kafka's own tool:\n  ${next}\n`);
  }
}
