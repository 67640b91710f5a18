import { createPrivateKey, createPublicKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CertificateFiles, issueCertificate, makeAuthority } from '../../../tests/support/certificates.js';
import { type Authority, faultOf, issueClientCertificate } from './certificate.js';

const day = 24 * 60 * 60 * 1_000;

let folder: string;
let authority: Authority;
let client: Authority;
const read = async ({ cert, key }: CertificateFiles): Promise<Authority> => ({
  certificate: new X509Certificate(await readFile(cert)),
  key: createPrivateKey(await readFile(key)),
});
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-certificate-'));
  const files = await makeAuthority(folder);
  authority = await read(files);
  client = await read(await issueCertificate(folder, 'broker', files));
});
afterAll(() => rm(folder, { recursive: true }));

test('a certificate names its holder alone, is signed by the authority, fits its key, and serves clients', async () => {
  const { certificate, key } = await issueClientCertificate('KAZ', 7, authority);
  const issued = new X509Certificate(certificate);
  expect(issued).toMatchObject({ subject: 'CN=KAZ', issuer: authority.certificate.subject, ca: false });
  expect(issued.verify(authority.certificate.publicKey)).toBe(true);
  expect(issued.checkIssued(authority.certificate)).toBe(true);
  expect(issued.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(issued.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
  expect(Math.abs(Date.parse(issued.validTo) - Date.now() - 7 * day)).toBeLessThan(60_000);
});

test('it does not outlive its authority', async () => {
  const { certificate } = await issueClientCertificate('KAZ', 9_999, authority);
  expect(new X509Certificate(certificate).validTo).toBe(authority.certificate.validTo);
});

test.each([
  ['a certificate of no authority', () => client, /not that of an authority/],
  ["another's key", () => ({ ...authority, key: client.key }), /not that of the certificate/],
])('%s issues none', (_, wrong, fault) => {
  expect(faultOf(authority)).toBeUndefined();
  expect(faultOf(wrong())).toMatch(fault);
});

test('an RSA authority issues as well', async () => {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  // What the key signs is looked at here, not who it belongs to.
  const { certificate } = await issueClientCertificate('KAZ', 1, { ...authority, key });
  expect(new X509Certificate(certificate).verify(createPublicKey(key))).toBe(true);
});
