/** Client certificates, issued by the authority of the operator whom the brokers trust. */
import 'reflect-metadata';
import { type KeyObject, X509Certificate, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** A certificate that may issue others, and its private key. */
export interface Authority {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

/** Both PEM; the key is PKCS #8, not encrypted. */
export interface IssuedCertificate {
  readonly certificate: string;
  readonly key: string;
}

const ownKeys = { name: 'ECDSA', namedCurve: 'P-256' };
/** Clocks differ. */
const backdatedMs = 60 * 60 * 1_000;
const dayMs = 24 * 60 * 60 * 1_000;

const curves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

/** What is wrong with an authority; undefined when it can issue certificates. */
export function faultOf({ certificate, key }: Authority): string | undefined {
  if (!certificate.ca) return 'its certificate is not that of an authority (CA:TRUE)';
  if (!certificate.checkPrivateKey(key)) return 'the key is not that of the certificate';
  if (!algorithmOf(key)) return `keys are RSA or EC (${Object.values(curves).join(', ')}), and this one is neither`;
  return undefined;
}

/**
 * A certificate for clients alone, of the subject `CN=<name>`, which Kafka makes `User:CN=<name>`. It ends after so many
 * days, or with its authority; `faultOf` has found nothing wrong with that.
 */
export async function issueClientCertificate(
  name: string,
  days: number,
  authority: Authority,
): Promise<IssuedCertificate> {
  const keys = await webcrypto.subtle.generateKey(ownKeys, true, ['sign', 'verify']);
  const signingAlgorithm = algorithmOf(authority.key)!;
  const authorityKey = authority.key.export({ format: 'der', type: 'pkcs8' });
  const signingKey = await webcrypto.subtle.importKey('pkcs8', authorityKey, signingAlgorithm, false, ['sign']);
  const issuer = new x509.X509Certificate(authority.certificate.raw);
  const ends = Math.min(Date.now() + days * dayMs, issuer.notAfter.getTime());
  const certificate = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: issuer.subjectName,
    notBefore: new Date(Date.now() - backdatedMs),
    notAfter: new Date(ends),
    publicKey: keys.publicKey,
    ...{ signingAlgorithm, signingKey },
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificate: `${certificate.toString('pem')}\n`,
    key: `${x509.PemConverter.encode(pkcs8, 'PRIVATE KEY')}\n`,
  };
}

interface SigningAlgorithm {
  readonly name: string;
  readonly hash: string;
  readonly namedCurve?: string;
}

/** Undefined for keys that this does not sign with. */
function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails }: KeyObject): SigningAlgorithm | undefined {
  const hash = 'SHA-256';
  if (type === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash };
  const namedCurve = curves[asymmetricKeyDetails?.namedCurve ?? ''];
  return type === 'ec' && namedCurve ? { name: 'ECDSA', hash, namedCurve } : undefined;
}
