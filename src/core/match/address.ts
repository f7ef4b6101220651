/**
 * A web address with no other word beside it. A user name before the host ("dagster.io@evil.com")
 * makes it none.
 */
const ADDRESS =
  /^([^\p{L}\p{N}/<]*)<?(?:(?:https?:)?\/\/)?(?:www\.)?((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,})\.?(?::\d{1,5})?(?:[/?#][!-~]*(?![!-~]))?([^\p{L}\p{N}]*)$/iu;

/** The longest text that is read as an address, in characters. */
const MAX_LENGTH = 2000;

/**
 * Returns the host that a web address leads to, without "www.", between the signs around the address:
 * "❌ https://dagster.io/pricing" is "❌ dagster.io". Returns nothing for any other text.
 */
export function hostOf(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [, before = '', host, after = ''] = ADDRESS.exec(text.trim()) ?? [];
  return host && before + host + after;
}
