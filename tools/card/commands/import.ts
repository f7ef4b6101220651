import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFile, PackFile } from '../../../src/content/card-schema';
import { isSameName } from '../../../src/content/import/rival-name';
import { ContentError, countOf, isError } from '../../../src/content/problem';
import { readPack } from '../../../src/content/read-card';
import {
  cardsFolder,
  describeAll,
  examineGiven,
  fullPath,
  ownContent,
  readBytes,
  readGiven,
  shownPath,
} from '../card-files';
import { importFile } from '../import-file';
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
    return `${before} is also about ${card.name}, but a card can be imported from only one file.\n  fix:  Combine the two files and import the result.`;
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

/** How many errors are described in full; the check lists the rest. */
const MAX_ERRORS = 2;

const NOT_IN_FILES =
  'None of the imported files is about this competitor.\n  fix:  Check the spelling, or import a file that’s about it.';

function checkWritten(paths: readonly string[], folder: string, shell: Shell): ExitCode {
  const files = paths.map((path) => readGiven(path, shell));
  const { problems: all } = examineGiven(files, shell);
  const problems = all.filter(({ isInternal }) => !isInternal);
  const errors = problems.filter(isError);
  const names = files.map(({ file }) => file);
  const isFew = names.length < 4;
  shell.print(
    isFew
      ? `\nWrote ${names.join(', ')}`
      : `\nWrote ${names.length} cards to ${shownPath(folder, shell)}`,
  );
  if (errors.length > 0) shell.print(`\n${describeAll(errors.slice(0, MAX_ERRORS))}`);
  const warnings = problems.length - errors.length;
  const result = `${countOf(files.length, 'card')}: ${countOf(errors.length, 'error')}, ${countOf(warnings, 'warning')}.`;
  const next = `npm run card -- check ${isFew ? names.join(' ') : `${shownPath(folder, shell)}/*.json`}`;
  shell.print(`\nCheck results: ${result}\nFor details, run: ${next}`);
  return errors.length > 0 ? 1 : 0;
}

/** `card import`: creates one JSON card per confirmed rival from Markdown or a Word document. */
export const importCards: Command = {
  usage: 'FILE… [--us NAME]… [--competitor NAME]… [--insist] [--verbose] [--out DIR]',
  summary:
    'Create cards from Markdown or a Word document, one per competitor; existing cards are updated.',
  details: [
    '--us NAME          our name in the file; repeat it for each name (default: those in content/pack.json)',
    '--competitor NAME  a competitor to create a card for; repeat it for each one. If you leave it out, the command asks',
    '--insist           import a file even if it looks like a template or an index, or doesn’t look like a battlecard',
    '--verbose          list every line, including everything that was left out',
    '--out DIR          output folder (default: content/battlecards)',
    '',
    'Sections about competitors that you don’t name are left out. They never end up on another competitor’s card.',
  ].join('\n'),
  async run(args, shell) {
    const { files, value, values, has } = readArguments(args, {
      us: { type: 'string', multiple: true },
      competitor: { type: 'string', multiple: true },
      insist: { type: 'boolean' },
      verbose: { type: 'boolean' },
      out: { type: 'string' },
    });
    if (files.length === 0)
      throw new WrongUsage('Specify a Markdown file or a Word document to import.');
    const wrong = files.find((file) => file.endsWith('.json'));
    if (wrong) {
      throw new WrongUsage(
        `"${wrong}" is JSON, but import reads Markdown and Word documents. To check a card, run: npm run card -- check ${wrong}`,
      );
    }
    const sources = files.map((file) => ({
      name: shownPath(fullPath(file, shell), shell),
      bytes: readBytes(file, shell),
    }));
    const pack = ownPack(shell);
    const out = value('out');
    const folder = out === undefined ? cardsFolder(shell) : fullPath(out, shell);
    const written = new Map<string, string>();
    const confirmed: string[] = [];
    let hasFailed = false;
    const detail = has('verbose') ? 'all' : sources.length > 1 ? 'counts' : 'examples';
    const options = { us: values('us'), rivals: values('competitor'), detail } as const;
    for (const { name, bytes } of sources) {
      const existing = cardsIn(folder);
      const given = { ...options, survey: { pack, existing, insist: has('insist') } };
      const { cards, rivals } = await importFile(name, bytes, given, shell);
      confirmed.push(...rivals);
      if (cards.length === 0) hasFailed = true;
      for (const card of cards) {
        const path = join(folder, `${card.id}.json`);
        const reason = obstacle(card, path, name, written);
        if (reason === undefined) written.set(writeCard(card, folder, shell), name);
        else {
          hasFailed = true;
          shell.print(`\n${shownPath(path, shell)} wasn’t written.\n  what: ${reason}`);
        }
      }
    }
    if (written.size === 0) return 1;
    for (const name of options.rivals) {
      if (confirmed.some((each) => isSameName(each, name))) continue;
      hasFailed = true;
      shell.print(`\nNo card was created for ${name}.\n  what: ${NOT_IN_FILES}`);
    }
    const checked = checkWritten([...written.keys()], folder, shell);
    return hasFailed ? 1 : checked;
  },
};
