import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { CardFile } from '../../src/content/card-schema';
import type { Examined } from '../../src/content/content';
import { ContentError, describeProblem, isError } from '../../src/content/problem';
import { type ContentFile, readCard } from '../../src/content/read-card';
import { contentFiles, examine, PACK } from '../content/read-content';
import { withLines } from '../content/source-line';
import { type Shell, WrongUsage } from './shell';

/** How a file is told to the user: from the project's root where it lies there. */
export function shownPath(path: string, { root }: Pick<Shell, 'root'>): string {
  const within = relative(root, path);
  const isWithin = within !== '' && !within.startsWith('..') && !isAbsolute(within);
  return (isWithin ? within : path).split(sep).join('/');
}

/** A file or folder of the command line, in full. */
export function fullPath(given: string, { from }: Pick<Shell, 'from'>): string {
  return resolve(from, given);
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EISDIR: 'This is a folder and no file:',
  EACCES: 'You may not read the file',
};

/**
 * The text of a file that the user names.
 *
 * @throws {WrongUsage} where it cannot be read.
 */
export function readGiven(given: string, shell: Pick<Shell, 'root' | 'from'>): ContentFile {
  const path = fullPath(given, shell);
  try {
    return { file: shownPath(path, shell), text: readFileSync(path, 'utf8') };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new WrongUsage(`${READING[code] ?? `The file cannot be read (${code}):`} "${given}".`);
  }
}

/** The project's own pack and cards. */
export function ownContent({ root }: Shell): ReturnType<typeof contentFiles> {
  try {
    return contentFiles(root);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new WrongUsage(`There is no ${PACK} here. Run this in the folder of Ringside.`);
  }
}

/**
 * Reads the files that the user names, or all of the project's cards where none is named, and holds
 * them against every rule. Names of cards that were not named count as taken, but for a card's own
 * earlier copy.
 */
export function examineGiven(files: readonly ContentFile[], shell: Shell): Examined {
  const { root, today } = shell;
  const own = ownContent(shell);
  if (files.length === 0) return examine(root, own, { today });
  const given = new Map(files.map((file) => [file.file, file]));
  const ids = new Set([...given.values()].map((file) => readCard(file).card?.id));
  const others = own.cards.flatMap((file) => {
    const { card } = given.has(file.file) ? {} : readCard(file);
    if (card === undefined || ids.has(card.id)) return [];
    return [{ where: file.file, id: card.id, name: card.name, aliases: card.aliases }];
  });
  return examine(root, { pack: own.pack, cards: [...given.values()] }, { today, others });
}

/**
 * A card that a command works with.
 *
 * @throws {ContentError} with what keeps the file from being read as a card.
 */
export function readGivenCard(given: string, shell: Shell): CardFile {
  const file = readGiven(given, shell);
  const { card, problems } = readCard(file);
  if (card === undefined) throw new ContentError(withLines(problems.filter(isError), [file]));
  return card;
}

/** Problems as text, one below the other. */
export function describeAll(problems: Examined['problems']): string {
  return problems.map(describeProblem).join('\n\n');
}

/** The project's folder of cards, in full. */
export function cardsFolder({ root }: Shell): string {
  return join(root, 'content', 'battlecards');
}
