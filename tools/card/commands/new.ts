import { join } from 'node:path';
import { ContentError, countOf } from '../../../src/content/problem';
import { readPack } from '../../../src/content/read-card';
import { isPlaceholder } from '../../../src/core/match/placeholder';
import {
  cardsFolder,
  examineGiven,
  fullPath,
  ownContent,
  readGiven,
  shownPath,
} from '../card-files';
import { readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';
import { skeleton } from '../skeleton';
import { existingAt, writeCard } from '../write-card';

/** `card new`: creates a blank card to fill in. */
export const newCard: Command = {
  usage: 'COMPETITOR [--out DIR]',
  summary: 'Create a blank card to fill in; the check lists what’s still missing.',
  details: '--out DIR  output folder (default: content/battlecards)',
  run(args, shell) {
    const { files: names, value } = readArguments(args, { out: { type: 'string' } });
    const name = names.join(' ').trim();
    if (!/[\p{L}\p{N}]/u.test(name))
      throw new WrongUsage('Specify the competitor, as in: new "Acme"');
    if (isPlaceholder(name)) throw new WrongUsage(`"${name}" means "no competitor" in a CRM.`);
    const { pack, problems } = readPack(ownContent(shell).pack);
    if (pack === undefined) throw new ContentError(problems);
    const card = skeleton(name, pack, shell.today);
    const out = value('out');
    const folder = out === undefined ? cardsFolder(shell) : fullPath(out, shell);
    const path = join(folder, `${card.id}.json`);
    if (existingAt(path).kind !== 'nothing') {
      throw new WrongUsage(`${shownPath(path, shell)} already exists and wasn’t changed.`);
    }
    writeCard(card, folder, shell);
    const file = readGiven(path, shell);
    const gaps = examineGiven([file], shell).problems.filter(({ rule }) => rule === 'unfilled');
    shell.print(
      [
        `Created: ${file.file}`,
        `${countOf(gaps.length, 'placeholder')} in square brackets to fill in, or remove along with their section.`,
        `To see what’s missing: npm run card -- check ${file.file}`,
      ].join('\n'),
    );
    return 0;
  },
};
