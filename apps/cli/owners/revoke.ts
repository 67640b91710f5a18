import { withKafka } from '../connections.js';
import { reasonOf } from '../reason.js';
import { print, printJson } from '../print.js';
import { principalsOf, userTool } from './credential.js';

/** Whichever way it comes in. */
export async function revokeCredential(name: string, { json }: { readonly json?: true }): Promise<void> {
  const revoked = await withKafka((log) => log.access.revoke(principalsOf(name))).catch((error: unknown) => {
    throw new Error(`${name} was not revoked: ${reasonOf(error)}`, { cause: error });
  });
  if (json) return printJson({ name, revoked });
  if (revoked === 0) return print(`${name} may do nothing with Kafka: there is nothing to revoke`);
  print(`${revoked} rules of Kafka are refusals now, for every credential that was issued to ${name}

The successor has another name: "entente owners add --unit". Keys for the gateway hold: "entente keys list" has them,
"entente keys revoke" ends one. A user of Kafka's own, by SCRAM, is still there, and may do nothing; to delete it:
  ${userTool(name)} --delete-config SCRAM-SHA-512`);
}
