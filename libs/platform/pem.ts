/** Certificates and keys in PEM, with errors that say what is wrong with the text. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';

/** The first certificate of a PEM text, which may go on with others. @throws saying why it is of no use. */
export function readCertificate(pem: string): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(pem);
  } catch {
    throw new Error('it holds no certificate: expected PEM, which begins with -----BEGIN CERTIFICATE-----');
  }
  if (Date.parse(certificate.validTo) < Date.now()) {
    throw new Error(
      `its certificate (${certificate.subject}) expired on ${certificate.validTo}: have a new one issued`,
    );
  }
  return certificate;
}

/** @throws saying why it is of no use. */
export function readPrivateKey(pem: string): KeyObject {
  if (pem.includes('ENCRYPTED')) {
    throw new Error(
      'its key is encrypted, and nobody is there to ask: "openssl pkey -in <it> -out <file>" decrypts it',
    );
  }
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error('it holds no private key: expected PEM, which begins with -----BEGIN PRIVATE KEY-----');
  }
}
