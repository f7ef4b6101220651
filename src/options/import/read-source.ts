import { decode } from './decode';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import type { FileReading, SourceOptions } from './reading';

const MARKDOWN = /\.(?:md|markdown|mdown)$/i;

const NO_TEXT = {
  kind: 'refused',
  what: 'This is no text file.',
  mend: 'Documents of Word, PDFs and pictures cannot be read. Save the battlecard as Markdown (.md) or as plain text, then choose that file.',
} as const;

/** Makes cards of a file's bytes, or says why it cannot. */
export function readSource(name: string, bytes: Uint8Array, options: SourceOptions): FileReading {
  const text = decode(bytes);
  if (text === undefined) return { name, ...NO_TEXT };
  const isJson = /\.json$/i.test(name) || (!MARKDOWN.test(name) && /^\s*\{/.test(text));
  return isJson ? readJson(name, text, options) : readMarkdown(name, text, options);
}
