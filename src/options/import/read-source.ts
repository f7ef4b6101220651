import { MAX_FILE_BYTES, TOO_LARGE } from '../../content/import/limits';
import { readText } from '../../content/import/read-text';
import { isCardMarkdown } from '../../content/markdown/read-card-markdown';
import { decodeStrictly } from '../../storage/decode-strictly';
import { readExported } from './read-exported';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import type { FileReading, SourceOptions } from './reading';

const MARKDOWN = /\.(?:md|markdown|mdown)$/i;

/** Reads the cards in a file's bytes, or says why it can't. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  options: SourceOptions,
): Promise<FileReading> {
  const text = await readText(bytes, decodeStrictly);
  if (typeof text !== 'string') return { name, kind: 'refused', ...text };
  const isJson = /\.json$/i.test(name) || (!MARKDOWN.test(name) && /^\s*\{/.test(text));
  const isCard = isJson || isCardMarkdown(text);
  if (!isCard) return readMarkdown(name, text, options);
  // A card has no embedded images that would make it large.
  if (bytes.length > MAX_FILE_BYTES) return { name, kind: 'refused', ...TOO_LARGE };
  return isJson ? readJson(name, text) : readExported(name, text);
}
