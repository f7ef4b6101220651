import { type Decode, decodeText } from './decode';
import { MAX_RAW_BYTES, NOT_TEXT, TOO_LARGE, type Unreadable } from './limits';

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
