import { join } from 'node:path';
import { ContentError, countOf } from '../../../src/content/problem';
import { readPack } from '../../../src/content/read-card';
import { skeleton } from '../../../src/content/skeleton';
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
import { standingAt, writeCard } from '../write-card';

/** `card new`: a card to fill in. */
export const newCard: Command = {
  takes: 'RIVAL [--out DIR]',
  does: 'Write a card to fill in; the check then tells what is still open.',
  more: '--out DIR  where it is written; otherwise content/battlecards',
  run(args, shell) {
    const { files: names, text } = readArguments(args, { out: { type: 'string' } });
    const name = names.join(' ').trim();
    if (!/[\p{L}\p{N}]/u.test(name)) throw new WrongUsage('Name the rival, as in: new "Acme"');
    if (isPlaceholder(name)) throw new WrongUsage(`"${name}" means "no competitor" in a CRM.`);
    const { pack, problems } = readPack(ownContent(shell).pack);
    if (pack === undefined) throw new ContentError(problems);
    const card = skeleton(name, pack, shell.today);
    const out = text('out');
    const folder = out === undefined ? cardsFolder(shell) : fullPath(out, shell);
    const path = join(folder, `${card.id}.json`);
    if (standingAt(path).kind !== 'nothing') {
      throw new WrongUsage(`There is already a file ${shownPath(path, shell)}; it was left alone.`);
    }
    writeCard(card, folder, shell);
    const file = readGiven(path, shell);
    const open = examineGiven([file], shell).problems.filter(({ rule }) => rule === 'unfilled');
    shell.say(
      [
        `Written: ${file.file}`,
        `${countOf(open.length, 'text')} in square brackets to fill in, or to remove with their part.`,
        `What is still open: npm run card -- check ${file.file}`,
      ].join('\n'),
    );
    return 0;
  },
};
