/** Decodes bytes. Throws if they aren't in the encoding. */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
