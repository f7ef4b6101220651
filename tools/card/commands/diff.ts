import { diffCards } from '../../../src/content/diff/diff-cards';
import { readCard } from '../../../src/content/read-card';
import { describeDiff } from '../../content/describe-diff';
import { readGiven, readGivenCard } from '../card-files';
import { readArguments } from '../read-arguments';
import { readableCard } from '../readable-card';
import { type Command, WrongUsage } from '../shell';

/** `card diff`: shows what changed between two cards. */
export const diff: Command = {
  usage: 'OLD NEW',
  summary: 'Show what changed between two cards, line by line and word by word.',
  details: [
    'In the text, [-this-] was removed and {+this+} was added. Lines are matched by ID: + added,',
    '- removed, ~ changed, > moved. For readable card diffs in git, see content/README.md.',
  ].join('\n'),
  run(args, shell) {
    const { files } = readArguments(args, {});
    const [before, after, ...others] = files;
    if (before === undefined || after === undefined || others.length > 0) {
      throw new WrongUsage('Specify two cards: the old one, then the new one.');
    }
    shell.print(describeDiff(diffCards(readGivenCard(before, shell), readGivenCard(after, shell))));
    return 0;
  },
};

/** `card text`: prints a card as readable text for `git diff`. */
export const text: Command = {
  usage: 'FILE',
  summary: 'Print a card as readable text for git diff.',
  details: 'A file that isn’t a valid card is printed as is, so git can diff older versions, too.',
  run(args, shell) {
    const { files } = readArguments(args, {});
    const [given, ...others] = files;
    if (given === undefined || others.length > 0) throw new WrongUsage('Specify one card.');
    const file = readGiven(given, shell);
    const { card } = readCard(file);
    shell.print((card ? readableCard(card) : file.text).replace(/\n$/, ''));
    return 0;
  },
};
