import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFile, PackFile } from '../../../src/content/card-schema';
import { describeReport } from '../../../src/content/import/describe-report';
import { importMarkdown } from '../../../src/content/import/import-markdown';
import { MAX_FILE_BYTES, TOO_LARGE } from '../../../src/content/import/limits';
import type { ImportResult } from '../../../src/content/import/result';
import { isCardMarkdown, readCardMarkdown } from '../../../src/content/markdown/read-card-markdown';
import { ContentError, countOf, isError } from '../../../src/content/problem';
import { type ContentFile, readPack } from '../../../src/content/read-card';
import {
  cardsFolder,
  describeAll,
  examineGiven,
  fullPath,
  ownContent,
  readGiven,
  shownPath,
} from '../card-files';
import { summaryOf } from '../describe-check';
import { readArguments } from '../read-arguments';
import { type Command, type ExitCode, type Shell, WrongUsage } from '../shell';
import { existingAt, writeCard } from '../write-card';

function ownPack(shell: Shell): PackFile {
  const { pack, problems } = readPack(ownContent(shell).pack);
  if (pack === undefined) throw new ContentError(problems);
  return pack;
}

/** Reads the cards in a folder, which an import can update. */
function cardsIn(folder: string): readonly CardFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const existing = existingAt(join(folder, name));
      return existing.kind === 'card' ? [existing.card] : [];
    });
}

/** Returns why a card can't be written to its path; undefined if it can. */
function obstacle(
  card: CardFile,
  path: string,
  source: string,
  written: ReadonlyMap<string, string>,
) {
  const before = written.get(path);
  if (before !== undefined) {
    return `${before} is also about ${card.name}, but a card can have only one source.\n  fix:  Combine the two files and import the result.`;
  }
  const existing = existingAt(path);
  if (existing.kind === 'something-else') {
    return `A file with that name exists but isn’t a valid card, so it wasn’t changed. ${existing.what}\n  fix:  Fix or move that file, then import ${source} again.`;
  }
  if (existing.kind === 'card' && existing.card.id !== card.id) {
    return `The file with that name contains another card, "${existing.card.id}", so it wasn’t changed.\n  fix:  Rename that file to "${existing.card.id}.json", then import ${source} again.`;
  }
  return undefined;
}

/** Reads a card that was exported as Markdown, or prints what's wrong with it. */
function readExported(file: ContentFile, shell: Shell): readonly CardFile[] {
  const { card, problems } = readCardMarkdown(file);
  const errors = problems.filter(isError);
  if (errors.length > 0) shell.print(`\n${describeAll(errors)}`);
  return card ? [card] : [];
}

function checkWritten(paths: readonly string[], shell: Shell): ExitCode {
  const files = paths.map((path) => readGiven(path, shell));
  const { problems: all } = examineGiven(files, shell);
  const problems = all.filter(({ isInternal }) => !isInternal);
  const errors = problems.filter(isError);
  if (errors.length > 0) shell.print(`\n${describeAll(errors)}`);
  shell.print(`\nResults of the check:\n${summaryOf(files.length, problems)}`);
  if (problems.length > errors.length) {
    shell.print(
      `To see each warning: npm run card -- check ${files.map(({ file }) => file).join(' ')}`,
    );
  }
  return errors.length > 0 ? 1 : 0;
}

/** `card import`: creates one JSON card per rival from Markdown. */
export const importCards: Command = {
  usage: 'FILE.md… [--us NAME] [--rival NAME] [--out DIR]',
  summary: 'Create cards from Markdown, one per competitor; existing cards are updated.',
  details: [
    '--us NAME     our name in the file (default: the one in content/pack.json)',
    '--rival NAME  the competitor, if the file doesn’t say',
    '--out DIR     output folder (default: content/battlecards)',
  ].join('\n'),
  run(args, shell) {
    const { files, value } = readArguments(args, {
      us: { type: 'string' },
      rival: { type: 'string' },
      out: { type: 'string' },
    });
    if (files.length === 0) throw new WrongUsage('Specify a Markdown file to import.');
    const wrong = files.find((file) => file.endsWith('.json'));
    if (wrong) {
      throw new WrongUsage(
        `"${wrong}" is JSON, but import reads Markdown. To check a card, run: check ${wrong}`,
      );
    }
    const sources = files.map((file) => readGiven(file, shell));
    const pack = ownPack(shell);
    const out = value('out');
    const folder = out === undefined ? cardsFolder(shell) : fullPath(out, shell);
    const written = new Map<string, string>();
    let hasFailed = false;
    const write = (cards: readonly CardFile[], name: string) => {
      for (const card of cards) {
        const path = join(folder, `${card.id}.json`);
        const reason = obstacle(card, path, name, written);
        if (reason === undefined) {
          written.set(writeCard(card, folder, shell), name);
          shell.print(`\nWritten: ${shownPath(path, shell)}`);
        } else {
          hasFailed = true;
          shell.print(`\n${shownPath(path, shell)} wasn’t written.\n  what: ${reason}`);
        }
      }
    };
    for (const source of sources) {
      const { file: name, text: markdown } = source;
      if (isCardMarkdown(markdown) && Buffer.byteLength(markdown) <= MAX_FILE_BYTES) {
        const exported = readExported(source, shell);
        if (exported.length === 0) hasFailed = true;
        write(exported, name);
        continue;
      }
      const existing = cardsIn(folder);
      const result: ImportResult =
        Buffer.byteLength(markdown) > MAX_FILE_BYTES
          ? { kind: 'refused', refusal: { file: name, reason: 'too-large', ...TOO_LARGE } }
          : importMarkdown(
              { name, text: markdown },
              {
                us: value('us') ?? pack.us,
                rival: value('rival'),
                pack,
                today: shell.today,
                existing,
              },
            );
      shell.print(describeReport(result));
      if (result.kind === 'refused') hasFailed = true;
      const imported = result.kind === 'imported' ? result.cards : [];
      write(
        imported.map(({ card }) => card),
        name,
      );
    }
    const checked = written.size > 0 ? checkWritten([...written.keys()], shell) : 0;
    if (sources.length > 1) shell.print(`${countOf(written.size, 'card')} written.`);
    return hasFailed ? 1 : checked;
  },
};
