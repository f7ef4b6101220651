import { isCardMarkdown } from '../../content/markdown/read-card-markdown';
import { readExported } from './read-exported';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import type { FileReading, SourceOptions } from './reading';
import * as words from './words';

const MARKDOWN = /\.(?:md|markdown|mdown)$/i;

/** Reads the cards in a file's bytes, or says why it can't. */
export function readSource(name: string, bytes: Uint8Array, options: SourceOptions): FileReading {
  const text = decode(bytes);
  if (text === undefined) return { name, kind: 'refused', ...words.notText };
  const isJson = /\.json$/i.test(name) || (!MARKDOWN.test(name) && /^\s*\{/.test(text));
  if (!isJson && isCardMarkdown(text)) return readExported(name, text, options);
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

/** Returns a file's text without its byte order mark; undefined if it isn't text, like a PDF. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
