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

const BYTE_ORDER_MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

function encodingOf(bytes: Uint8Array): string {
  const marks = Object.entries(BYTE_ORDER_MARKS);
  const found = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? 'utf-8';
}

/** The text of a file, without its byte order mark; nothing where it is none, as with a PDF. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
