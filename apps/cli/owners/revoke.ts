import { withKafka } from '../connections.js';
import { reasonOf } from '../reason.js';
import { print, printJson } from '../print.js';
import { principalOf } from './credential.js';

/** Whichever way it comes in. */
export async function revokeCredential(name: string, { json }: { readonly json?: true }): Promise<void> {
  const principals = (['certificate', 'scram'] as const).map((kind) => principalOf({ kind, name }));
  const revoked = await withKafka((log) => log.access.revoke(principals)).catch((error: unknown) => {
    throw new Error(`${name} was not revoked: ${reasonOf(error)}`, { cause: error });
  });
  if (json) printJson({ name, revoked });
  else {
    print(revoked === 0 ? `${name} was let do nothing before either` : `${name}: ${revoked} rules of Kafka taken away`);
    print('Its keys for the gateway hold: "entente keys list" has them, "entente keys revoke" ends one.');
  }
}
