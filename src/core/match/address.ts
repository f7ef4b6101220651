/**
 * A web address without other words beside it. With a user name before the host
 * ("dagster.io@example.org") it isn't one.
 */
const ADDRESS =
  /^([^\p{L}\p{N}/<]*)<?((?:https?:)?\/\/)?(www\.)?((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,})\.?(?::\d{1,5})?([/?#][!-~]*(?![!-~]))?([^\p{L}\p{N}]*)$/iu;

/** The longest text that is read as an address, in characters. */
const MAX_LENGTH = 2000;

/** A web address as a field may hold it. */
interface Address {
  /** Without "www.", between the signs around the address: "❌ dagster.io" for "❌ https://dagster.io/pricing". */
  readonly host: string;
  /** What follows the host: "/pricing?plan=pro#faq", or nothing. */
  readonly path: string;
  /** It begins neither with a scheme nor with "www.", so "dagster.io/airflow" may also be two names. */
  readonly isBare: boolean;
}

/** Returns the web address that a text is; nothing for any other text. */
export function addressOf(text: string): Address | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [, before = '', scheme, www, host, path = '', after = ''] = ADDRESS.exec(text.trim()) ?? [];
  return host ? { host: before + host + after, path, isBare: !scheme && !www } : undefined;
}
