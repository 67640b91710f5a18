/** What the services are told by their environment: read once at start, nowhere else. */
import Type from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import Format from 'typebox/format';
import { isArea } from '#reference/countries.js';
import { withPassword } from './password.js';

const Port = Type.String({ pattern: '^(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])$' });
Format.Set('areas', (text) => text.split(',').every(isArea));
/** `host:port` of brokers, separated by commas. */
export const brokerList = /^[^\s,:]+:\d{1,5}(?:,[^\s,:]+:\d{1,5})*$/;
/** An IP address, or a network by its prefix. */
const addresses = '[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]+(?:/\\d{1,3})?';
const Database = {
  schema: Type.String({ pattern: '^postgres(?:ql)?://' }),
  form: 'postgres://user:password@host:5432/database',
};
const Months = {
  schema: Type.String({ pattern: '^[1-9]\\d{0,2}$' }),
  form: 'months from 1 to 999 that are kept beside the current one, such as 24',
};
const File = Type.String({ minLength: 1 });

/** Every variable, with what it must look like. */
const variables = {
  DATABASE_URL: Database,
  DATABASE_PASSWORD_FILE: { schema: File, form: 'a file with the password of DATABASE_URL' },
  READ_DATABASE_URL: Database,
  CLEARED_DATABASE_URL: Database,
  READ_MAX_LAG: { schema: Type.String({ pattern: '^[1-9]\\d{0,3}$' }), form: 'seconds from 1 to 9999, such as 10' },
  KAFKA_BROKERS: {
    schema: Type.String({ pattern: brokerList.source }),
    form: 'host:9092, several separated by commas',
  },
  KAFKA_TLS_CA: { schema: File, form: 'a PEM file with the certificates that sign those of the brokers' },
  KAFKA_TLS_CERT: { schema: File, form: 'a PEM file with our certificate' },
  KAFKA_TLS_KEY: { schema: File, form: 'a PEM file with the private key of KAFKA_TLS_CERT' },
  KAFKA_USERNAME: { schema: Type.String({ minLength: 1 }), form: 'a SCRAM-SHA-512 user' },
  KAFKA_PASSWORD_FILE: { schema: File, form: 'a file with the password of KAFKA_USERNAME' },
  PORT: { schema: Port, form: 'a port number, such as 3000' },
  HEALTH_PORT: { schema: Port, form: 'a port number, such as 9090' },
  HOST: { schema: Type.String({ minLength: 1 }), form: 'an address to listen on, such as 127.0.0.1' },
  ENTENTE_URL: { schema: Type.String({ pattern: '^https?://[^\\s/?#]+' }), form: 'https://host of the gateway' },
  ENTENTE_KEY: { schema: Type.String({ pattern: '^[!-~]+$' }), form: 'a key or token, without spaces' },
  API_KEY_SECRET: { schema: Type.String({ minLength: 32 }), form: '32 characters of chance or more' },
  API_KEY_SECRET_FILE: { schema: Type.String({ minLength: 1 }), form: 'a file that holds API_KEY_SECRET' },
  // Keys of an issuer that came in the clear could be anybody's.
  OIDC_ISSUER: {
    schema: Type.String({ pattern: '^(?:https://|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::|/|$))' }),
    form: 'https://issuer.example',
  },
  OIDC_AUDIENCE: { schema: Type.String({ minLength: 1 }), form: 'what the issuer calls this Entente' },
  CORS_ORIGINS: {
    schema: Type.String({ pattern: '^https?://[^\\s,/*]+(?:,https?://[^\\s,/*]+)*$' }),
    form: 'https://dashboard.example, several separated by commas',
  },
  RATE_LIMIT: { schema: Type.String({ pattern: '^[1-9]\\d{0,6}$' }), form: 'requests a minute, such as 600' },
  STREAM_LIMIT: { schema: Type.String({ pattern: '^[1-9]\\d{0,4}$' }), form: 'live streams, such as 20' },
  TRUSTED_PROXIES: {
    schema: Type.String({ pattern: `^${addresses}(?:,${addresses})*$` }),
    form: 'addresses of proxies, such as 10.0.0.7, or networks, such as 10.0.0.0/24, separated by commas',
  },
  RETENTION_HISTORY_MONTHS: Months,
  RETENTION_QUARANTINE_MONTHS: Months,
  // The SDK of OpenTelemetry reads its other variables by itself.
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: Type.String({ pattern: '^https?://[^\\s?#]+$' }),
    form: 'http://host:4318 of a collector that takes OTLP over HTTP',
  },
  ENTENTE_DATA: { schema: Type.String({ minLength: 1 }), form: 'a folder' },
  ENTENTE_OWNERS: {
    schema: Type.String({ pattern: '^[A-Z]{3}(?:,[A-Z]{3})*$', format: 'areas' }),
    form: 'countries (ISO 3166-1 alpha-3) that send events too, separated by commas, such as FRA,UZB',
  },
  LOG_FORMAT: { schema: Type.Enum(['text', 'json']), form: 'text or json' },
  LOG_LEVEL: { schema: Type.Enum(['debug', 'log', 'warn', 'error']), form: 'debug, log, warn or error' },
} as const;

export type Variable = keyof typeof variables;
export type Environment = { readonly [Name in Variable]?: string };

const validators: Record<string, Validator> = Object.fromEntries(
  Object.entries(variables).map(([name, { schema }]) => [name, Compile(schema)]),
);

/** Something is wrong with the environment; the message has a line for each thing. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`the configuration is not in order:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * The environment's variables, checked all at once. An empty variable counts as not set. DATABASE_URL has the password of
 * DATABASE_PASSWORD_FILE.
 * @throws ConfigError naming every variable that is wrong or, being required, missing.
 */
export function readEnvironment<const Required extends Variable = never>(
  required: readonly Required[] = [],
  from: NodeJS.ProcessEnv = process.env,
): Environment & { readonly [Name in Required]: string } {
  const problems: string[] = [];
  const environment: Record<string, string> = {};
  for (const [name, { form }] of Object.entries(variables)) {
    const value = from[name];
    if (value === undefined || value === '') {
      if ((required as readonly string[]).includes(name)) problems.push(`${name} is not set: expected ${form}`);
    } else if (validators[name]!.Check(value)) environment[name] = value;
    else problems.push(`${name} is ${JSON.stringify(shown(name, value))}: expected ${form}`);
  }
  const { DATABASE_URL: url, DATABASE_PASSWORD_FILE: file } = environment;
  try {
    if (url !== undefined && file !== undefined) environment.DATABASE_URL = withPassword(url, file);
  } catch (error) {
    problems.push(`DATABASE_PASSWORD_FILE is ${JSON.stringify(file)}: ${(error as Error).message}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return environment as Environment & { readonly [Name in Required]: string };
}

/** Names of the environment that look like ours, and that nobody reads: misspelt, or of another version. */
export function unreadNames(from: NodeJS.ProcessEnv = process.env): string[] {
  return Object.keys(from).filter((name) => looksLikeOurs.test(name) && !(name in variables) && !ofCompose.has(name));
}

/** Not KAFKA_OPTS and the like, which are of Kafka's own tools. */
const looksLikeOurs =
  /^(?:ENTENTE|KAFKA(?!_HOME$|_\w*OPTS$)|OIDC|CORS|(?:READ_|CLEARED_)?DATABASE|API_KEY|HEALTH|TRUSTED|RATE_LIMIT|STREAM_LIMIT|READ_MAX|RETENTION)(?:_|$)/i;
/** What `docker/compose.yaml` reads. */
const ofCompose = new Set(
  [
    ...['VERSION', 'PORT', 'GRAFANA_PORT', 'BROKERS', 'VOTERS', 'REPLICATION', 'MIN_INSYNC', 'RETENTION_HOURS'],
    ...['RETENTION_HISTORY_MONTHS', 'RETENTION_QUARANTINE_MONTHS', 'ISSUER', 'AUDIENCE'],
  ].map((name) => `ENTENTE_${name}`),
);

/** An address may hold a password; a key and a secret are one. */
function shown(name: string, value: string): string {
  if (/_(?:KEY|SECRET)$/.test(name)) return '***';
  return /_(?:URL|ENDPOINT)$/.test(name) ? value.replace(/\/\/[^@]*@/, '//***@') : value;
}
