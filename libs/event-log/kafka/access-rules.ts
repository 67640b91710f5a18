import kafkajs from 'kafkajs';
import type { LazyAdmin } from './lazy-admin.js';

// Node finds kafkajs' enumerations on the default import only.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

const resources = { topic: AclResourceTypes.TOPIC, group: AclResourceTypes.GROUP } as const;
/** Each includes to describe. */
const operations = { read: AclOperationTypes.READ, write: AclOperationTypes.WRITE } as const;
const patterns = { literal: ResourcePatternTypes.LITERAL, prefixed: ResourcePatternTypes.PREFIXED } as const;
const anyHost = '*';

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

  /** What is allowed, from any host, of the operations that this knows. Throws `NoAccessControl`, or what Kafka says. */
  async grants(): Promise<Grant[]> {
    const admin = await this.admin.ready();
    const { resources: found } = await admin
      .describeAcls({
        resourceType: AclResourceTypes.ANY,
        resourcePatternType: ResourcePatternTypes.ANY,
        operation: AclOperationTypes.ANY,
        permissionType: AclPermissionTypes.ANY,
      })
      .catch(explain);
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
  constructor(options?: ErrorOptions) {
    super(
      'this Kafka has no access control: set authorizer.class.name and super.users on its brokers (docs/operate.md)',
      options,
    );
    this.name = 'NoAccessControl';
  }
}

function explain(error: Error & { type?: string }): never {
  throw error.type === 'SECURITY_DISABLED' ? new NoAccessControl({ cause: error }) : error;
}

function nameOf<Name extends string>(codes: Readonly<Record<Name, number>>, code: number): Name | undefined {
  return (Object.keys(codes) as Name[]).find((name) => codes[name] === code);
}
