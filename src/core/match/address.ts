/** Matches a text that is only a web address, without a user name before the host ("dagster.io@example.org"). */
const ADDRESS =
  /^([^\p{L}\p{N}/<]*)<?((?:https?:)?\/\/)?(www\.)?((?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+\p{L}{2,})\.?(?::\d{1,5})?([/?#][!-~]*(?![!-~]))?([^\p{L}\p{N}]*)$/iu;

/** The maximum length of an address, in characters. */
const MAX_LENGTH = 2000;

/** A web address in a field. */
interface Address {
  /** Without "www.", but with signs around the address: "❌ dagster.io" for "❌ https://dagster.io/pricing". */
  readonly host: string;
  /** Everything after the host: "/pricing?plan=pro#faq", or an empty string. */
  readonly path: string;
  /** Without a scheme or "www.", so "dagster.io/airflow" may also be two names. */
  readonly isBare: boolean;
}

/** Returns a text parsed as a web address; undefined if it isn't one. */
export function addressOf(text: string): Address | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [, before = '', scheme, www, host, path = '', after = ''] = ADDRESS.exec(text.trim()) ?? [];
  return host ? { host: before + host + after, path, isBare: !scheme && !www } : undefined;
}
