import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { CardFile } from '../../src/content/card-schema';
import { cardText } from '../../src/content/card-text';
import { readCard } from '../../src/content/read-card';
import { cardsFolder, shownPath } from './card-files';
import { type Shell, WrongUsage } from './shell';

/** What stands at a place where a card is to be written. */
export type LineStatus =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'card'; readonly card: CardFile }
  /** A file that is no card in order: nobody may write over it. */
  | { readonly kind: 'something-else'; readonly what: string };

/** Looks before anything is written. */
export function standingAt(path: string): LineStatus {
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

/** The path of the schema from a card's folder, for editors; left out where it is not near. */
function schemaFrom(folder: string, shell: Shell): string {
  const schema = join(dirname(cardsFolder(shell)), 'battlecard.schema.json');
  return relative(folder, schema).split(sep).join('/');
}

/** Writes a card into a folder, which is made where there is none. Gives the file's path. */
export function writeCard(card: CardFile, folder: string, shell: Shell): string {
  const { $schema: _, ...rest } = card;
  const path = join(folder, `${card.id}.json`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, cardText({ $schema: schemaFrom(folder, shell), ...rest }));
  } catch (error) {
    const { message } = error as Error;
    throw new WrongUsage(`${shownPath(path, shell)} cannot be written: ${message}`);
  }
  return path;
}
