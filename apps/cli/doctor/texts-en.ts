import type { Words } from './finding.js';

const list = (names: readonly string[]) => names.join(', ');

/** What `entente doctor` says of each thing, and how to mend it. */
export const en = {
  states: { ok: 'ok', warn: 'warn', wrong: 'wrong', untold: 'untold' },
  counted: (wrong: number, warned: number, untold: number) => {
    if (wrong + warned > 0) return `${wrong} wrong, ${warned} to look at`;
    return untold > 0 ? 'all that could be seen is well' : 'all is well';
  },

  configured: (): Words => ({ what: 'every variable is as services expect it', mend: '' }),
  misconfigured: (problem: string): Words => ({
    what: problem,
    mend: 'set it as docs/operate.md says ("Settings"): no service starts otherwise',
  }),
  unread: (name: string): Words => ({
    what: `${name} is set, and nothing reads it`,
    mend: 'see whether it is misspelt: docs/operate.md has every name',
  }),
  configurationFirst: (): Words => ({
    what: 'not asked, as the configuration is not in order',
    mend: 'mend what is said of the configuration, and run this again',
  }),
  notAllowed: (reason: string): Words => ({
    what: `cannot be told (${reason})`,
    mend: 'run this as the user of the ingest services, or as an operator of Kafka',
  }),
  node: (version: string): Words => ({ what: `Node ${version}`, mend: 'install Node 20.19 or newer' }),

  databaseAway: (variable: string, reason: string): Words => ({
    what: `PostgreSQL of ${variable} cannot be used: ${reason}`,
    mend: `see that it runs, that ${variable} names it, and its log`,
  }),
  databaseThere: (variable: string): Words => ({ what: `PostgreSQL of ${variable} answers`, mend: '' }),
  databaseVersion: (version: string): Words => ({
    what: `PostgreSQL ${version}`,
    mend: 'install PostgreSQL 15 or newer, and take the data along by pg_upgrade or a dump',
  }),
  migrated: (): Words => ({ what: 'the schema is that of this version', mend: '' }),
  unmigrated: (names: readonly string[]): Words => ({
    what: `the schema lacks ${list(names)}`,
    mend: 'run "entente migrate"',
  }),
  migratedBeyond: (names: readonly string[]): Words => ({
    what: `the schema is of a newer version: it has ${list(names)}`,
    mend: 'run the version of Entente that made it, here too',
  }),
  roles: (): Words => ({ what: 'the roles of readers are there, each with its part', mend: '' }),
  rolesMissing: (roles: readonly string[]): Words => ({
    what: `roles that are missing, or lack their part: ${list(roles)}`,
    mend: 'run "entente migrate"; where its user may not create roles, see "Database users" of docs/operate.md',
  }),
  durable: (commit: string, fsync: string): Words => ({
    what: `synchronous_commit is ${commit}, fsync ${fsync}`,
    mend: 'set both to on: what was acknowledged would be lost when the machine fails',
  }),
  disk: (free: string, folder: string): Words => ({
    what: `${free} free where PostgreSQL keeps its data (${folder})`,
    mend: 'make room, or give it a larger disk: when it is full, nothing is taken in',
  }),
  diskUntold: (): Words => ({
    what: 'the free disk of PostgreSQL cannot be told from here',
    mend: 'run "df -h" on its machine; of containers: "docker compose -f docker/compose.yaml exec postgres df -h /var/lib/postgresql"',
  }),
  clock: (seconds: string): Words => ({
    what: `the clock of PostgreSQL is ${seconds} s from that of this machine`,
    mend: 'have both keep their time by NTP (chrony, systemd-timesyncd): record times and keys depend on it',
  }),
  connections: (left: number, all: number): Words => ({
    what: `${left} of ${all} connections are left`,
    mend: 'raise max_connections, or see who holds them in pg_stat_activity: a service takes up to 8, the gateway 20',
  }),

  kafkaAway: (reason: string): Words => ({
    what: `Kafka cannot be reached: ${reason}`,
    mend: 'see that it runs, that KAFKA_BROKERS names it, that what it advertises is reached from here, and KAFKA_TLS_ and KAFKA_USERNAME',
  }),
  brokers: (count: number): Words => ({ what: `Kafka answers, brokers: ${count}`, mend: '' }),
  kafkaVersion: (version: string): Words => ({
    what: `Kafka ${version}${version.includes('.') ? '' : ' or newer'}`,
    mend: 'upgrade it to 3.7 or newer',
  }),
  noOwner: (): Words => ({
    what: 'there is no topic of any country',
    mend: 'run "entente topics --owner MAR --owner KAZ"',
  }),
  topics: (owner: string, partitions: string): Words => ({
    what: `every topic of ${owner} is there, partitions: ${partitions}`,
    mend: '',
  }),
  topicsMissing: (owner: string | null, missing: readonly string[]): Words => ({
    what: `missing${owner === null ? '' : ` of ${owner}`}: ${list(missing)}`,
    mend: `run "entente topics --owner ${owner ?? 'MAR'}"`,
  }),
  oneCopy: (): Words => ({ what: 'one broker, and one copy of each event', mend: '' }),
  copies: (brokers: number): Words => ({
    what: `${brokers} brokers, and each topic outlives any of them`,
    mend: '',
  }),
  tooFewCopies: (topics: readonly string[]): Words => ({
    what: `replication below 3 or min.insync.replicas below 2, of several brokers: ${list(topics)}`,
    mend: 'raise them: kafka-reassign-partitions.sh for the first, kafka-configs.sh --alter --add-config min.insync.replicas=2 for the second',
  }),
  unled: (topics: readonly string[]): Words => ({
    what: `partitions that nobody can read or write: ${list(topics)}`,
    mend: 'start the brokers that hold them',
  }),
  lagging: (topics: readonly string[]): Words => ({
    what: `brokers that lack what others have, of ${list(topics)}`,
    mend: 'see that every broker runs; after a start, wait',
  }),
  topicSettings: (): Words => ({ what: 'topics have the settings that services rely on', mend: '' }),
  topicSetting: (setting: string, value: string, topics: readonly string[]): Words => ({
    what: `${setting} is not ${value}: ${list(topics)}`,
    mend: `kafka-configs.sh --alter --entity-type topics --entity-name <topic> --add-config ${setting}=${value}`,
  }),
  retention: (days: string): Words => ({
    what: `events stay in the log for ${days} days`,
    mend: 'raise retention.ms beyond the age of the oldest backup: what is no longer there cannot be taken in after a restore',
  }),
  keptForEver: (): Words => ({ what: 'events stay in the log for ever', mend: '' }),
  boundedBytes: (topics: readonly string[]): Words => ({
    what: `events go by size, whatever their age (retention.bytes): ${list(topics)}`,
    mend: 'kafka-configs.sh --alter --entity-type topics --entity-name <topic> --delete-config retention.bytes',
  }),
  noAccessControl: (): Words => ({
    what: 'Kafka lets whoever reaches it do everything',
    mend: '',
  }),
  access: (): Words => ({ what: 'services and owners may do their part in Kafka', mend: '' }),
  openAccess: (senders: number): Words => ({
    what: `${senders === 0 ? 'no country may send by Kafka itself' : 'countries may do their part in Kafka'}; who comes without a credential, as the services of Docker Compose do, may do everything`,
    mend: '',
  }),
  accessMissing: (principal: string, missing: readonly string[]): Words => ({
    what: `${principal} may not ${list(missing)}`,
    mend: 'run "entente owners services" for a service, "entente owners add" for a country',
  }),

  gatewayReady: (): Words => ({ what: 'the gateway answers, and is ready', mend: '' }),
  gatewayUnready: (parts: string): Words => ({
    what: `the gateway answers, and is not ready: ${parts}`,
    mend: 'mend the part that it names',
  }),
  gatewayAway: (reason: string): Words => ({
    what: `the gateway does not answer: ${reason}`,
    mend: 'see that it runs, that ENTENTE_URL names it, and its log',
  }),
};
