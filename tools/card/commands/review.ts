import { compileCard } from '../../../src/content/compile';
import { ContentError, countOf, isError } from '../../../src/content/problem';
import { type ReviewItem, reviewList } from '../../../src/content/review-list';
import { quote } from '../../../src/content/rules/spoken';
import { plainText } from '../../../src/core/card/inline';
import { formatDate } from '../../../src/core/trust/format-date';
import { examineGiven, readGiven } from '../card-files';
import { readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

/** How many days ahead the list covers by default. */
const DAYS_AHEAD = 30;

type FileOf = ReadonlyMap<string, string>;

function describe({ card, placed, due }: ReviewItem, fileOf: FileOf, isOverdue: boolean): string {
  const { line, part } = placed;
  const { status, kind, checked, note, safer } = line.review;
  const day = due === undefined ? '' : formatDate(due);
  const when = isOverdue ? `due since ${day}` : `due ${day}`;
  const dated =
    checked === undefined ? 'not checked yet' : `checked ${formatDate(checked)}, ${when}`;
  return [
    `${fileOf.get(card.id)}: ${line.id}`,
    `  where:  ${part.title}`,
    `  text:   ${quote(plainText(line.text), 100)} (${line.use === 'know' ? 'internal' : line.use})`,
    `  review: ${status}, ${kind}, ${dated}`,
    ...(note === undefined ? [] : [`  note:   ${note}`]),
    ...(safer === undefined ? [] : [`  safer:  ${plainText(safer)}`]),
  ].join('\n');
}

function readDays(text: string | undefined): number {
  if (text === undefined) return DAYS_AHEAD;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new WrongUsage(`--days takes a number of days, as in --days 14. Got "${text}".`);
}

/** `card review`: lists the lines to review. */
export const review: Command = {
  usage: '[FILE…] [--days N]',
  summary: 'List the lines to review, most urgent first.',
  details: [
    `--days N  how many days ahead to look (default: ${DAYS_AHEAD})`,
    '',
    'Lines that public pages contradict come first (customer-facing lines before internal ones), then overdue',
    'lines (oldest first), unverified lines, and lines that are due soon. If you checked a line',
    'and it’s still true, set "checked" to today’s date.',
  ].join('\n'),
  run(args, shell) {
    const { files, value } = readArguments(args, { days: { type: 'string' } });
    const days = readDays(value('days'));
    const given = files.map((file) => readGiven(file, shell));
    const { cards, problems } = examineGiven(given, shell);
    const errors = problems.filter(isError);
    if (errors.length > 0) throw new ContentError(errors);
    const fileOf = new Map(cards.map(({ file, card }) => [card.id, file]));
    const list = reviewList(
      cards.map(({ card }) => compileCard(card)),
      shell.today,
      days,
    );
    const sections: readonly (readonly [string, readonly ReviewItem[]])[] = [
      ['Disputed or outdated: use the safer wording and fix the line', list.contradicted],
      ['Review due: check again', list.due],
      ['Unverified: find a public page, or keep the line internal', list.unverified],
      [`Due within ${countOf(days, 'day')}`, list.soon],
    ];
    for (const [title, items] of sections) {
      if (items.length === 0) continue;
      const described = items.map((item) =>
        describe(item, fileOf, (item.due ?? '') <= shell.today),
      );
      shell.print(`${title} (${items.length})\n\n${described.join('\n\n')}\n`);
    }
    const counts = [
      `${list.contradicted.length} disputed or outdated`,
      `${list.due.length} due`,
      `${list.unverified.length} unverified`,
      `${list.soon.length} due within ${countOf(days, 'day')}`,
    ].join(', ');
    shell.print(`${countOf(cards.length, 'card')} on ${formatDate(shell.today)}: ${counts}.`);
    return 0;
  },
};
