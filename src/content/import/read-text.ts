import { MAX_RAW_BYTES, NOT_TEXT, TOO_LARGE, type Unreadable } from './limits';

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
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Returns a file's text without its byte order mark: UTF-8, UTF-16 with a mark, or what older Windows
 * programs write. Undefined if it isn't text, like a PDF.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(decode, 'utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(decode, 'utf-16be', bytes);
  const text = decodeAs(decode, 'utf-8', bytes);
  if (text !== undefined) return text;
  const old = decodeAs(decode, 'windows-1252', bytes);
  return old === undefined || CONTROLS.test(old) || /^(?:%PDF|PK)/.test(old) ? undefined : old;
}

/**
 * Returns the text of a file; that of a Word document as Markdown.
 *
 * @param decode The platform's decoder; throws for bytes that aren't in the encoding.
 */
export async function readText(bytes: Uint8Array, decode: Decode): Promise<string | Unreadable> {
  if (bytes.length > MAX_RAW_BYTES) return TOO_LARGE;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (!isZip) return decodeText(bytes, decode) ?? NOT_TEXT;
  // Only Word documents need this, and it's larger than the rest of the import.
  const { markdownOfDocx } = await import('./docx');
  return markdownOfDocx(bytes);
}
