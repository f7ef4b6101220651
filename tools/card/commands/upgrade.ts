import { writeFileSync } from 'node:fs';
import { ContentError, isError } from '../../../src/content/problem';
import { readCard } from '../../../src/content/read-card';
import { CURRENT_VERSION } from '../../../src/content/version/migrations';
import { jsonText } from '../../../src/core/text/json-text';
import { withLines } from '../../content/source-line';
import { fullPath, readGiven } from '../card-files';
import { readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

/** `card upgrade`: rewrites cards in the current format version. */
export const upgrade: Command = {
  usage: 'FILE…',
  summary: 'Upgrade cards from an older format version to the current one.',
  details: 'Cards that are already current aren’t changed.',
  run(args, shell) {
    const { files } = readArguments(args, {});
    if (files.length === 0) throw new WrongUsage('Specify the cards to upgrade.');
    const read = files.map((given) => ({ given, file: readGiven(given, shell) }));
    for (const { given, file } of read) {
      const { card, problems } = readCard(file);
      if (card === undefined) throw new ContentError(withLines(problems.filter(isError), [file]));
      const isOld = problems.some(({ rule }) => rule === 'old-version');
      if (isOld) writeFileSync(fullPath(given, shell), jsonText(card));
      shell.print(`${file.file}: ${isOld ? 'now' : 'already'} version ${CURRENT_VERSION}`);
    }
    return 0;
  },
};
