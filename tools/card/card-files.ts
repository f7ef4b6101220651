import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { CardFile } from '../../src/content/card-schema';
import { ContentError, describeProblem, isError } from '../../src/content/problem';
import { type ContentFile, readCard } from '../../src/content/read-card';
import type { Examined } from '../content/examine-content';
import { contentFiles, examine, PACK } from '../content/read-content';
import { withLines } from '../content/source-line';
import { type Shell, WrongUsage } from './shell';

/** Returns a file's path for the user: relative to the project's root if the file is inside it. */
export function shownPath(path: string, { root }: Pick<Shell, 'root'>): string {
  const within = relative(root, path);
  const isWithin = within !== '' && !within.startsWith('..') && !isAbsolute(within);
  return (isWithin ? within : path).split(sep).join('/');
}

/** Returns the absolute path of a file or folder given on the command line. */
export function fullPath(given: string, { cwd }: Pick<Shell, 'cwd'>): string {
  return resolve(cwd, given);
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  EISDIR: 'This is a folder, not a file:',
  EACCES: 'You don’t have permission to read',
};

/**
 * Reads a file given on the command line.
 *
 * @throws {WrongUsage} if it can't be read.
 */
export function readGiven(given: string, shell: Pick<Shell, 'root' | 'cwd'>): ContentFile {
  return {
    file: shownPath(fullPath(given, shell), shell),
    text: readBytes(given, shell).toString(),
  };
}

/**
 * Reads the bytes of a file given on the command line.
 *
 * @throws {WrongUsage} if it can't be read.
 */
export function readBytes(given: string, shell: Pick<Shell, 'cwd'>): Buffer {
  try {
    return readFileSync(fullPath(given, shell));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new WrongUsage(`${READ_ERRORS[code] ?? `Can’t read the file (${code}):`} "${given}".`);
  }
}

/** Reads the project's pack and cards. */
export function ownContent({ root }: Shell): ReturnType<typeof contentFiles> {
  try {
    return contentFiles(root);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new WrongUsage(`${PACK} not found. Run this command from the Ringside folder.`);
  }
}

/**
 * Checks the given files against every rule, or all of the project's cards if none are given. Names
 * on the project's other cards count as taken, except on a card with the same id.
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
    const { id, name, purpose, aliases } = card;
    return [{ where: file.file, id, name, purpose, aliases }];
  });
  return examine(root, { pack: own.pack, cards: [...given.values()] }, { today, others });
}

/**
 * Reads a card given on the command line.
 *
 * @throws {ContentError} with the errors if the file isn't a valid card.
 */
export function readGivenCard(given: string, shell: Shell): CardFile {
  const file = readGiven(given, shell);
  const { card, problems } = readCard(file);
  if (card === undefined) throw new ContentError(withLines(problems.filter(isError), [file]));
  return card;
}

/** Returns problems as text, separated by blank lines. */
export function describeAll(problems: Examined['problems']): string {
  return problems.map(describeProblem).join('\n\n');
}

/** Returns the absolute path of the project's card folder. */
export function cardsFolder({ root }: Shell): string {
  return join(root, 'content', 'battlecards');
}
