import { writeFileSync } from 'node:fs';
import { writeCardMarkdown } from '../../../src/content/markdown/write-card-markdown';
import { fullPath, readGivenCard, shownPath } from '../card-files';
import { readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

/** `card export`: writes a card as Markdown. */
export const exportCard: Command = {
  usage: 'CARD.json [--out FILE]',
  summary: 'Write a card as Markdown, to edit in any editor and import again.',
  details: [
    '--out FILE  the file to write (default: print the Markdown)',
    '',
    'Importing the Markdown recreates the same card. content/README.md explains its format.',
  ].join('\n'),
  run(args, shell) {
    const { files, value } = readArguments(args, { out: { type: 'string' } });
    const [given, ...others] = files;
    if (given === undefined || others.length > 0) throw new WrongUsage('Specify one card.');
    const markdown = writeCardMarkdown(readGivenCard(given, shell));
    const out = value('out');
    if (out === undefined) {
      shell.print(markdown.trimEnd());
      return 0;
    }
    const path = fullPath(out, shell);
    try {
      writeFileSync(path, markdown);
    } catch (error) {
      throw new WrongUsage(`Can’t write ${shownPath(path, shell)}: ${(error as Error).message}`);
    }
    shell.print(`Wrote ${shownPath(path, shell)}`);
    return 0;
  },
};
