/** How clients are told of a credential, each in its own words. */
import { type Brokers, caFile, type Credential, type Files } from './credential.js';

type Settings = Readonly<Record<string, string>>;

/** Settings of other clients, for use from within the folder that they are in. */
export function clientSettings(credential: Credential, brokers: Brokers): Files {
  return {
    'librdkafka.conf': lines(librdkafka(credential, brokers)),
    'java.properties': lines(java(credential, brokers)),
    'kafka-python.json': `${JSON.stringify(kafkaPython(credential, brokers), null, 2)}\n`,
  };
}

const whereFiles =
  '# Files are named as they are called in this folder: start the service in it, or write their whole paths here.\n';

/** Variables of our own services and command, for use from within the folder that the files of the credential are in. */
export function ownSettings({ kind, name }: Credential, { addresses, ca }: Brokers): string {
  const settings = lines({
    KAFKA_BROKERS: addresses,
    ...(ca !== undefined && { KAFKA_TLS_CA: caFile }),
    ...(kind === 'certificate'
      ? { KAFKA_TLS_CERT: `${name}.crt`, KAFKA_TLS_KEY: `${name}.key` }
      : { KAFKA_USERNAME: name, KAFKA_PASSWORD_FILE: `${name}.password` }),
  });
  return whereFiles + settings;
}

function librdkafka(credential: Credential, { addresses, ca }: Brokers): Settings {
  const { name } = credential;
  return {
    'bootstrap.servers': addresses,
    ...(ca !== undefined && { 'ssl.ca.location': caFile }),
    ...(credential.kind === 'certificate'
      ? {
          'security.protocol': 'ssl',
          'ssl.certificate.location': `${name}.crt`,
          'ssl.key.location': `${name}.key`,
        }
      : {
          'security.protocol': 'sasl_ssl',
          'sasl.mechanism': 'SCRAM-SHA-512',
          'sasl.username': name,
          'sasl.password': credential.password,
        }),
  };
}

/** Java takes key and certificate from one file: they stand in the settings themselves. */
function java(credential: Credential, { addresses, ca }: Brokers): Settings {
  return {
    'bootstrap.servers': addresses,
    ...(ca !== undefined && { 'ssl.truststore.type': 'PEM', 'ssl.truststore.location': caFile }),
    ...(credential.kind === 'certificate'
      ? {
          'security.protocol': 'SSL',
          'ssl.keystore.type': 'PEM',
          'ssl.keystore.key': oneLine(credential.key),
          'ssl.keystore.certificate.chain': oneLine(credential.certificate),
        }
      : {
          'security.protocol': 'SASL_SSL',
          'sasl.mechanism': 'SCRAM-SHA-512',
          'sasl.jaas.config':
            'org.apache.kafka.common.security.scram.ScramLoginModule required ' +
            `username="${credential.name}" password="${credential.password}";`,
        }),
  };
}

function kafkaPython(credential: Credential, { addresses, ca }: Brokers): object {
  const { name } = credential;
  return {
    bootstrap_servers: addresses.split(','),
    ...(ca !== undefined && { ssl_cafile: caFile }),
    ...(credential.kind === 'certificate'
      ? { security_protocol: 'SSL', ssl_certfile: `${name}.crt`, ssl_keyfile: `${name}.key` }
      : {
          security_protocol: 'SASL_SSL',
          sasl_mechanism: 'SCRAM-SHA-512',
          sasl_plain_username: name,
          sasl_plain_password: credential.password,
        }),
  };
}

/** What properties files take as a value, and Java as PEM. */
const oneLine = (pem: string) => pem.trim().replaceAll('\n', ' ');

function lines(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
