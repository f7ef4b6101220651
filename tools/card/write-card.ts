import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { CardFile } from '../../src/content/card-schema';
import { readCard } from '../../src/content/read-card';
import { jsonText } from '../../src/core/text/json-text';
import { cardsFolder, shownPath } from './card-files';
import { type Shell, WrongUsage } from './shell';

/** What already exists at the path that a card is about to be written to. */
type ExistingFile =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'card'; readonly card: CardFile }
  /** A file that isn't a valid card and must not be overwritten. */
  | { readonly kind: 'something-else'; readonly what: string };

/** Returns what exists at a path, before anything is written there. */
export function existingAt(path: string): ExistingFile {
  if (!existsSync(path)) return { kind: 'nothing' };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { kind: 'something-else', what: (error as Error).message };
  }
  const { card, problems } = readCard({ file: path, text });
  if (card) return { kind: 'card', card };
  return { kind: 'something-else', what: problems[0]?.what ?? '' };
}

/** Returns the relative path from a card's folder to the schema, for editors. */
function schemaFrom(folder: string, shell: Shell): string {
  const schema = join(dirname(cardsFolder(shell)), 'battlecard.schema.json');
  return relative(folder, schema).split(sep).join('/');
}

/** Writes a card to a folder, which is created if needed. Returns the file's path. */
export function writeCard(card: CardFile, folder: string, shell: Shell): string {
  const { $schema: _, ...rest } = card;
  const path = join(folder, `${card.id}.json`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, jsonText({ $schema: schemaFrom(folder, shell), ...rest }));
  } catch (error) {
    const { message } = error as Error;
    throw new WrongUsage(`Can’t write ${shownPath(path, shell)}: ${message}`);
  }
  return path;
}
