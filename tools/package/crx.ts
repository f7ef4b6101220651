import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PackageError } from './package-error';
import { isCommittable } from './source-state';
import { WORDS } from './words';

/*
 * CRX 3: a header with the public key and the signature, then a zip. The format is described in
 * chromium/src/components/crx_file/crx3.proto.
 */

/**
 * Reads the company's signing key, or creates it for the first release. It decides the extension's ID, so it has to
 * stay the same.
 *
 * @throws {PackageError} if it isn't an RSA key, or if a new one could be committed.
 */
export function signingKey(file: string, root: string): KeyObject {
  if (existsSync(file)) {
    try {
      const key = createPrivateKey(readFileSync(file));
      if (key.asymmetricKeyType === 'rsa') return key;
    } catch {}
    throw new PackageError(WORDS.badKey(file));
  }
  if (isCommittable(root, file)) throw new PackageError(WORDS.exposedKey(file));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  console.log(WORDS.newKey(file));
  return privateKey;
}

function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** Returns the ID as it's in the header. */
function idBytes(key: KeyObject): Buffer {
  return createHash('sha256').update(publicKeyOf(key)).digest().subarray(0, 16);
}

/** Returns the ID of an extension that is signed with a key: 32 letters from a to p. */
export function extensionId(key: KeyObject): string {
  return idBytes(key)
    .toString('hex')
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [128 | (value % 128), ...varint(Math.floor(value / 128))];
}

/** Encodes a field of a protocol buffer. */
function field(number: number, ...contents: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Returns a zip as a CRX that is signed with a key. */
export function signCrx(zip: Uint8Array, key: KeyObject): Buffer {
  const signedData = field(1, idBytes(key));
  const context = Buffer.from('CRX3 SignedData\0');
  const signed = Buffer.concat([context, uint32(signedData.length), signedData, zip]);
  const proof = field(2, field(1, publicKeyOf(key)), field(2, sign('sha256', signed, key)));
  const header = Buffer.concat([proof, field(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}

/** Returns the zip in a CRX. */
export function zipOfCrx(crx: Uint8Array): Uint8Array {
  return crx.subarray(12 + new DataView(crx.buffer, crx.byteOffset).getUint32(8, true));
}
