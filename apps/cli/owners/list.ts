import { NoAccessControl } from '#event-log/kafka/access-rules.js';
import { withKafka } from '../connections.js';
import { print, printJson } from '../print.js';
import { textTable } from '../table.js';
import { type OwnerStanding, standingOfOwners } from './standing.js';

export async function listOwners({ json }: { readonly json?: true }): Promise<void> {
  const owners = await withKafka(async (log) => {
    const grants = await log.access.grants().catch((error: unknown) => {
      if (error instanceof NoAccessControl) return null;
      throw error;
    });
    return standingOfOwners(await log.topics(/\.v1\./), grants);
  });
  if (json) return printJson(owners);
  if (owners.length === 0) return print('There is no owner yet: "entente owners add KAZ --out <folder>" makes one');
  print(textTable(['owner', 'topics', 'who', 'access'], owners.flatMap(rowsOf)));
  for (const line of owners.flatMap(missingOf)) print(line);
}

/** A row for each who may act for the owner, at least one. */
function rowsOf({ owner, topics: { there, missing }, principals }: OwnerStanding): string[][] {
  const topics = `${there} of ${there + missing.length}`;
  if (principals === null) return [[owner, topics, 'anybody', 'Kafka has no access control']];
  if (principals.length === 0) return [[owner, topics, 'nobody', 'none']];
  return principals.map((one) => {
    return [owner, topics, one.principal, one.missing.length === 0 ? 'whole' : `${one.missing.length} missing`];
  });
}

function missingOf({ owner, topics, principals }: OwnerStanding): string[] {
  return [
    ...topics.missing.map((topic) => `${owner} lacks the topic ${topic}`),
    ...(principals ?? []).flatMap(({ principal, missing }) =>
      missing.map((words) => `${principal} may not ${words}, as ${owner} may`),
    ),
  ];
}
