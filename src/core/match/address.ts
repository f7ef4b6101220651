/** A web address alone. A user name before the host ("dagster.io@evil.com") makes it none. */
const ADDRESS =
  /^<?(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d{1,5})?(?:[/?#]\S*)?>?$/iu;

/** The longest text that is read as an address, in characters. */
const MAX_LENGTH = 2000;

/** Returns the host that a web address leads to, without "www."; nothing for any other text. */
export function hostOf(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  return ADDRESS.exec(text.trim())?.[1];
}
