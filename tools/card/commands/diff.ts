import { describeDiff } from '../../../src/content/diff/describe-diff';
import { diffCards } from '../../../src/content/diff/diff-cards';
import { readableCard } from '../../../src/content/diff/readable-card';
import { readCard } from '../../../src/content/read-card';
import { readGiven, readGivenCard } from '../card-files';
import { readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

/** `card diff`: what changed between two cards. */
export const diff: Command = {
  takes: 'OLD NEW',
  does: 'Show what changed between two cards, line by line and word by word.',
  more: [
    '[-old words-] were there, {+new words+} are. Lines are known by their ids: + added, - removed,',
    '~ changed, > moved. To have git show cards in words, see content/README.md.',
  ].join('\n'),
  run(args, shell) {
    const { files } = readArguments(args, {});
    const [before, after, ...others] = files;
    if (before === undefined || after === undefined || others.length > 0) {
      throw new WrongUsage('Name two cards: the old one, then the new one.');
    }
    shell.say(describeDiff(diffCards(readGivenCard(before, shell), readGivenCard(after, shell))));
    return 0;
  },
};

/** `card text`: a card as git compares it. What is no card in order is given as it stands. */
export const text: Command = {
  takes: 'FILE',
  does: 'Print a card as text that reads well, for git to compare.',
  more: 'A file that is no card in order is printed as it is, so that git can compare old states too.',
  run(args, shell) {
    const { files } = readArguments(args, {});
    const [given, ...others] = files;
    if (given === undefined || others.length > 0) throw new WrongUsage('Name one card.');
    const file = readGiven(given, shell);
    const { card } = readCard(file);
    shell.say((card ? readableCard(card) : file.text).replace(/\n$/, ''));
    return 0;
  },
};
