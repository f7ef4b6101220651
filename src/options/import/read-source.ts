import type { PackFile } from '../../content/card-schema';
import type { CardJson } from '../../storage/own-cards/stored-card';
import { decode } from './decode';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import type { FileReading } from './reading';

/** All that a reading needs beside the file. */
export interface SourceOptions {
  readonly pack: PackFile;
  /** The rival's name where somebody has given it. */
  readonly rival?: string | undefined;
  readonly today: string;
  /** The files of the cards that are kept, which a file may bring up to date. */
  readonly existing: readonly CardJson[];
}

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
