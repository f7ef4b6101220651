const BYTE_ORDER_MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** Decodes bytes in an encoding; throws if they aren't in it. */
export type Decode = (encoding: string, bytes: Uint8Array) => string;

function decodeAs(decode: Decode, encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = decode(encoding, bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Control characters that no text has, in any encoding. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell text from other files.
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Returns a file's text without its byte order mark: UTF-8, UTF-16 with a mark, or what older Windows
 * programs write. Undefined if it isn't text, like a PDF.
 *
 * @param decode The platform's decoder, as a strict one.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): string | undefined {
  const found = Object.entries(BYTE_ORDER_MARKS).find(([, mark]) =>
    mark.every((byte, at) => bytes[at] === byte),
  );
  const text = decodeAs(decode, found?.[0] ?? 'utf-8', bytes);
  if (text !== undefined || found !== undefined) return text;
  const old = decodeAs(decode, 'windows-1252', bytes);
  return old === undefined || NOT_TEXT.test(old) || /^(?:%PDF|PK)/.test(old) ? undefined : old;
}
