import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CardFile, PackFile } from '../../../src/content/card-schema';
import { describeReport } from '../../../src/content/import/describe-report';
import { importMarkdown } from '../../../src/content/import/import-markdown';
import { MAX_FILE_BYTES, TOO_LARGE } from '../../../src/content/import/limits';
import type { ImportResult } from '../../../src/content/import/result';
import { ContentError, countOf, isError } from '../../../src/content/problem';
import { readPack } from '../../../src/content/read-card';
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
import { standingAt, writeCard } from '../write-card';

function ownPack(shell: Shell): PackFile {
  const { pack, problems } = readPack(ownContent(shell).pack);
  if (pack === undefined) throw new ContentError(problems);
  return pack;
}

/** The cards in a folder, which an import may bring up to date. */
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
      const status = standingAt(join(folder, name));
      return status.kind === 'card' ? [status.card] : [];
    });
}

/** Why a card cannot be written where it belongs; nothing where it can. */
function obstacle(
  card: CardFile,
  path: string,
  source: string,
  written: ReadonlyMap<string, string>,
) {
  const before = written.get(path);
  if (before !== undefined) {
    return `${before} is about ${card.name} too, and a card has one source.\n  fix:  Join the two files into one, and import that.`;
  }
  const status = standingAt(path);
  if (status.kind === 'something-else') {
    return `There is a file of that name which is no card in order, and it was left alone. ${status.what}\n  fix:  Mend that file or move it away, then import ${source} again.`;
  }
  if (status.kind === 'card' && status.card.id !== card.id) {
    return `The file of that name holds another card, "${status.card.id}", and it was left alone.\n  fix:  Name that file "${status.card.id}.json", then import ${source} again.`;
  }
  return undefined;
}

function checkWritten(paths: readonly string[], shell: Shell): ExitCode {
  const files = paths.map((path) => readGiven(path, shell));
  const { problems } = examineGiven(files, shell);
  const errors = problems.filter(isError);
  if (errors.length > 0) shell.say(`\n${describeAll(errors)}`);
  shell.say(`\nThe check of what was written:\n${summaryOf(files.length, problems)}`);
  if (problems.length > errors.length) {
    shell.say(
      `To see each warning: npm run card -- check ${files.map(({ file }) => file).join(' ')}`,
    );
  }
  return errors.length > 0 ? 1 : 0;
}

/** `card import`: one JSON card per rival from Markdown. */
export const importCards: Command = {
  takes: 'FILE.md… [--us NAME] [--rival NAME] [--out DIR]',
  does: 'Make cards of Markdown, one per rival; a card that is there already is brought up to date.',
  more: [
    '--us NAME     our name in the file; otherwise the one in content/pack.json',
    '--rival NAME  whom the file is about, where it does not say so itself',
    '--out DIR     where cards are written; otherwise content/battlecards',
  ].join('\n'),
  run(args, shell) {
    const { files, text } = readArguments(args, {
      us: { type: 'string' },
      rival: { type: 'string' },
      out: { type: 'string' },
    });
    if (files.length === 0) throw new WrongUsage('Name the Markdown file to import.');
    const wrong = files.find((file) => file.endsWith('.json'));
    if (wrong) {
      throw new WrongUsage(`"${wrong}" is JSON; import reads Markdown. For a card: check ${wrong}`);
    }
    const sources = files.map((file) => readGiven(file, shell));
    const pack = ownPack(shell);
    const out = text('out');
    const folder = out === undefined ? cardsFolder(shell) : fullPath(out, shell);
    const written = new Map<string, string>();
    let hasFailed = false;
    for (const { file: name, text: markdown } of sources) {
      const existing = cardsIn(folder);
      const result: ImportResult =
        Buffer.byteLength(markdown) > MAX_FILE_BYTES
          ? { kind: 'refused', refusal: { file: name, reason: 'too-large', ...TOO_LARGE } }
          : importMarkdown(
              { name, text: markdown },
              {
                us: text('us') ?? pack.us,
                rival: text('rival'),
                pack,
                today: shell.today,
                existing,
              },
            );
      shell.say(describeReport(result));
      if (result.kind === 'refused') hasFailed = true;
      for (const { card } of result.kind === 'imported' ? result.cards : []) {
        const path = join(folder, `${card.id}.json`);
        const reason = obstacle(card, path, name, written);
        if (reason === undefined) {
          written.set(writeCard(card, folder, shell), name);
          shell.say(`\nWritten: ${shownPath(path, shell)}`);
        } else {
          hasFailed = true;
          shell.say(`\n${shownPath(path, shell)} was not written.\n  what: ${reason}`);
        }
      }
    }
    const checked = written.size > 0 ? checkWritten([...written.keys()], shell) : 0;
    if (sources.length > 1) shell.say(`${countOf(written.size, 'card')} written.`);
    return hasFailed ? 1 : checked;
  },
};
