import kafkajs, { type AclEntry, type AclPermissionTypes as Permission } from 'kafkajs';
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

const rulesOf = (principal: string, permissionType: Permission) => ({ ...anything, principal, permissionType });

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

  /**
   * Turns everything that principals may do into what they may not, whatever is allowed them later; how many rules that were.
   * Throws `NoAccessControl`, or what Kafka says.
   */
  async revoke(principals: readonly string[]): Promise<number> {
    const allowed = await this.find(principals, AclPermissionTypes.ALLOW);
    if (allowed.length === 0) return 0;
    const admin = await this.admin.ready();
    const acl = allowed.map((rule) => ({ ...rule, permissionType: AclPermissionTypes.DENY }));
    await admin.createAcls({ acl }).catch(explain);
    await admin.deleteAcls({ filters: allowed }).catch(explain);
    return allowed.length;
  }

  /** Whether something was revoked of the principals. Throws `NoAccessControl`, or what Kafka says. */
  async isRevoked(principals: readonly string[]): Promise<boolean> {
    return (await this.find(principals, AclPermissionTypes.DENY)).length > 0;
  }

  /** Takes back what was revoked: nothing is allowed by it. Throws `NoAccessControl`, or what Kafka says. */
  async restore(principals: readonly string[]): Promise<void> {
    const filters = principals.map((principal) => rulesOf(principal, AclPermissionTypes.DENY));
    const admin = await this.admin.ready();
    await admin.deleteAcls({ filters }).catch(explain);
  }

  /** Rules for the principals, as Kafka keeps them. */
  private async find(principals: readonly string[], permissionType: Permission): Promise<AclEntry[]> {
    const admin = await this.admin.ready();
    const rules: AclEntry[] = [];
    for (const principal of principals) {
      const { resources: found } = await admin.describeAcls(rulesOf(principal, permissionType)).catch(explain);
      rules.push(...found.flatMap(({ acls, ...resource }) => acls.map((acl) => ({ ...acl, ...resource }))));
    }
    return rules;
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
