/** The certificates of a secured Kafka, made as docs/operate.md says: an authority, a broker, and whoever runs them. */
import { join } from 'node:path';
import { run } from '#embedded/processes.js';

/** Paths of a certificate and its private key, both PEM. */
export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

export async function makeAuthority(folder: string): Promise<CertificateFiles> {
  return openssl(folder, 'ca', ['-subj', '/CN=Entente tests']);
}

/** A certificate of 127.0.0.1, for servers and clients. */
export async function issueCertificate(
  folder: string,
  name: string,
  authority: CertificateFiles,
): Promise<CertificateFiles> {
  return openssl(folder, name, [
    ...['-subj', `/CN=${name}`, '-CA', authority.cert, '-CAkey', authority.key],
    ...['-addext', 'basicConstraints=critical,CA:FALSE', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'],
  ]);
}

async function openssl(folder: string, name: string, args: readonly string[]): Promise<CertificateFiles> {
  const files = { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
  const { code, stderr } = await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-noenc', '-days', '30'],
    ...['-keyout', files.key, '-out', files.cert, ...args],
  ]);
  if (code === null) throw new Error('certificates are made by openssl, and there is none: install it');
  if (code !== 0) throw new Error(`openssl could not make ${files.cert}: ${stderr.trim().split('\n').at(-1)}`);
  return files;
}
