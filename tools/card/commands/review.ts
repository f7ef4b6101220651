import { compileCard } from '../../../src/content/compile';
import { ContentError, countOf, isError } from '../../../src/content/problem';
import { type ReviewItem, reviewList } from '../../../src/content/review-list';
import { quote } from '../../../src/content/rules/spoken';
import { plainText } from '../../../src/core/card/inline';
import { formatDate } from '../../../src/core/trust/format-date';
import { examineGiven, readGiven } from '../card-files';
import { readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

/** How far ahead the list looks where nobody says. */
const DAYS_AHEAD = 30;

type FileOf = ReadonlyMap<string, string>;

function describe({ card, placed, due }: ReviewItem, fileOf: FileOf, isLate: boolean): string {
  const { line, part } = placed;
  const { status, kind, checked, note, safer } = line.review;
  const when = isLate ? `due since ${formatDate(due)}` : `due ${formatDate(due)}`;
  return [
    `${fileOf.get(card.id)}: ${line.id}`,
    `  where: ${part}`,
    `  words: ${quote(plainText(line.text), 100)} (${line.use})`,
    `  state: ${status}, ${kind}, checked ${formatDate(checked)}, ${when}`,
    ...(note === undefined ? [] : [`  note:  ${note}`]),
    ...(safer === undefined ? [] : [`  safer: ${plainText(safer)}`]),
  ].join('\n');
}

function readDays(text: string | undefined): number {
  if (text === undefined) return DAYS_AHEAD;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new WrongUsage(`--days takes a number of days, as in: --days 14. It was "${text}".`);
}

/** `card review`: the work list. */
export const review: Command = {
  takes: '[FILE…] [--days N]',
  does: 'List the lines to look at, most pressing first.',
  more: [
    `--days N  how far ahead to look, ${DAYS_AHEAD} days where it is left out`,
    '',
    'First what public pages contradict, lines to say before internal ones; then what is due, longest',
    'first; then what nobody has found a source for; then what falls due next. Looked again, and it',
    'still holds? Write today into "checked".',
  ].join('\n'),
  run(args, shell) {
    const { files, text } = readArguments(args, { days: { type: 'string' } });
    const days = readDays(text('days'));
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
    const parts: readonly (readonly [string, readonly ReviewItem[]])[] = [
      [
        'Public pages contradict these: say the safer wording, and mend the line',
        list.contradicted,
      ],
      ['Due: look again', list.due],
      ['Unverified: find a public page, or keep it internal', list.unverified],
      [`Due within ${countOf(days, 'day')}`, list.soon],
    ];
    for (const [title, items] of parts) {
      if (items.length === 0) continue;
      const described = items.map((item) => describe(item, fileOf, item.due <= shell.today));
      shell.say(`${title} (${items.length})\n\n${described.join('\n\n')}\n`);
    }
    const counts = [
      `${list.contradicted.length} contradicted`,
      `${list.due.length} due`,
      `${list.unverified.length} unverified`,
      `${list.soon.length} due within ${countOf(days, 'day')}`,
    ].join(', ');
    shell.say(`${countOf(cards.length, 'card')} on ${formatDate(shell.today)}: ${counts}.`);
    return 0;
  },
};
