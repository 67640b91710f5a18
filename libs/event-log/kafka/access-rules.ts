import kafkajs from 'kafkajs';
import type { LazyAdmin } from './lazy-admin.js';

// Node finds kafkajs' enumerations on the default import only.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

const resources = { topic: AclResourceTypes.TOPIC, group: AclResourceTypes.GROUP } as const;
/** To read and to write include to describe. */
const operations = {
  read: AclOperationTypes.READ,
  write: AclOperationTypes.WRITE,
  describe: AclOperationTypes.DESCRIBE,
} as const;
const patterns = { literal: ResourcePatternTypes.LITERAL, prefixed: ResourcePatternTypes.PREFIXED } as const;
const anyHost = '*';
const anything = {
  resourceType: AclResourceTypes.ANY,
  resourcePatternType: ResourcePatternTypes.ANY,
  operation: AclOperationTypes.ANY,
  permissionType: AclPermissionTypes.ANY,
};

/** Something that may be done with a topic or a consumer group, or with all whose names begin so (`prefixed`). */
export interface AccessRule {
  readonly resource: keyof typeof resources;
  readonly pattern: keyof typeof patterns;
  readonly name: string;
  readonly operation: keyof typeof operations;
}

/** A rule and whom it is for, as Kafka names them: `User:CN=KAZ` by certificate, `User:KAZ` by SCRAM. */
export interface Grant extends AccessRule {
  readonly principal: string;
}

/** What Kafka's access control lets whom do. */
export class AccessRules {
  constructor(private readonly admin: LazyAdmin) {}

  /** Adds what is not there yet. Throws `NoAccessControl`, or what Kafka says. */
  async allow(principal: string, rules: readonly AccessRule[]): Promise<void> {
    const acl = rules.map(({ resource, pattern, name, operation }) => ({
      ...{ principal, host: anyHost, permissionType: AclPermissionTypes.ALLOW, operation: operations[operation] },
      ...{ resourceType: resources[resource], resourceName: name, resourcePatternType: patterns[pattern] },
    }));
    const admin = await this.admin.ready();
    await admin.createAcls({ acl }).catch(explain);
  }

  /** Takes everything away that principals may do; how many rules that were. Throws `NoAccessControl`, or what Kafka says. */
  async revoke(principals: readonly string[]): Promise<number> {
    const admin = await this.admin.ready();
    const filters = principals.map((principal) => ({ ...anything, principal }));
    const { filterResponses } = await admin.deleteAcls({ filters }).catch(explain);
    return filterResponses.reduce((count, { matchingAcls }) => count + matchingAcls.length, 0);
  }

  /** What is allowed, from any host, of the operations that this knows. Throws `NoAccessControl`, or what Kafka says. */
  async grants(): Promise<Grant[]> {
    const admin = await this.admin.ready();
    const { resources: found } = await admin.describeAcls(anything).catch(explain);
    return found.flatMap(({ resourceType, resourceName: name, resourcePatternType, acls }) =>
      acls.flatMap(({ principal, host, operation: code, permissionType }): Grant[] => {
        const resource = nameOf(resources, resourceType);
        const pattern = nameOf(patterns, resourcePatternType);
        const operation = nameOf(operations, code);
        const isAllowed = permissionType === AclPermissionTypes.ALLOW && host === anyHost;
        return isAllowed && resource && pattern && operation ? [{ principal, resource, pattern, name, operation }] : [];
      }),
    );
  }
}

/** The brokers let everybody do everything. */
export class NoAccessControl extends Error {
  constructor() {
    super(
      'this Kafka has no access control: set authorizer.class.name and super.users on its brokers (docs/operate.md)',
    );
    this.name = 'NoAccessControl';
  }
}

function explain(error: Error & { type?: string }): never {
  throw error.type === 'SECURITY_DISABLED' ? new NoAccessControl() : error;
}

function nameOf<Name extends string>(codes: Readonly<Record<Name, number>>, code: number): Name | undefined {
  return (Object.keys(codes) as Name[]).find((name) => codes[name] === code);
}
