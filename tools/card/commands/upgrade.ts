import { writeFileSync } from 'node:fs';
import { cardText } from '../../../src/content/card-text';
import { ContentError, isError } from '../../../src/content/problem';
import { readCard } from '../../../src/content/read-card';
import { CURRENT_VERSION } from '../../../src/content/version/migrations';
import { withLines } from '../../content/source-line';
import { fullPath, readGiven } from '../card-files';
import { readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

/** `card upgrade`: files of an older version, written anew. */
export const upgrade: Command = {
  takes: 'FILE…',
  does: 'Write cards of an older version of the format anew, in the version of today.',
  more: 'A card that is of this version already is left alone.',
  run(args, shell) {
    const { files } = readArguments(args, {});
    if (files.length === 0) throw new WrongUsage('Name the cards to upgrade.');
    const read = files.map((given) => ({ given, file: readGiven(given, shell) }));
    for (const { given, file } of read) {
      const { card, problems } = readCard(file);
      if (card === undefined) throw new ContentError(withLines(problems.filter(isError), [file]));
      const isOld = problems.some(({ rule }) => rule === 'old-version');
      if (isOld) writeFileSync(fullPath(given, shell), cardText(card));
      shell.say(`${file.file}: ${isOld ? 'now' : 'already'} version ${CURRENT_VERSION}`);
    }
    return 0;
  },
};
