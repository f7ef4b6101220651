import { isError } from '../../../src/content/problem';
import { reasonOf } from '../../../src/content/rules/registry';
import {
  ERROR_RULES,
  HOUSEKEEPING_RULES,
  type RuleName,
  SILENCEABLE_RULES,
} from '../../../src/content/rules/rule-names';
import { describeAll, examineGiven, ownContent, readGiven } from '../card-files';
import { summaryOf } from '../describe-check';
import { meant, readArguments } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

const RULES: readonly string[] = [...ERROR_RULES, ...SILENCEABLE_RULES, ...HOUSEKEEPING_RULES];

/** What keeps the other rules from looking at a card, and is told whatever is asked for. */
const UNREADABLE: ReadonlySet<RuleName> = new Set(['json', 'version', 'schema']);

function rulesList(): string {
  const row = (rule: (typeof RULES)[number]) =>
    `  ${rule.padEnd(13)} ${reasonOf(rule as Parameters<typeof reasonOf>[0])}`;
  return [
    'Errors stop the build:',
    ...ERROR_RULES.map(row),
    '',
    'Warnings do not; a line can silence them, with a reason:',
    ...SILENCEABLE_RULES.map(row),
    '',
    'Warnings about the file:',
    ...HOUSEKEEPING_RULES.map(row),
  ].join('\n');
}

/** `card check`: cards held against every rule. */
export const check: Command = {
  takes: '[FILE…] [--rule NAME]',
  does: 'Hold cards against every rule; all cards where no file is named.',
  get more() {
    return `--rule NAME  tell only what breaks this rule\n\n${rulesList()}`;
  },
  run(args, shell) {
    const { files, text } = readArguments(args, { rule: { type: 'string' } });
    const wanted = text('rule');
    if (wanted !== undefined && !RULES.includes(wanted)) {
      throw new WrongUsage(
        `There is no rule "${wanted}".${meant(wanted, RULES)} The rules are: ${RULES.join(', ')}.`,
      );
    }
    const given = files.map((file) => readGiven(file, shell));
    const { problems } = examineGiven(given, shell);
    const told = problems.filter(
      ({ rule }) => wanted === undefined || rule === wanted || UNREADABLE.has(rule),
    );
    if (told.length > 0) shell.say(`${describeAll(told)}\n`);
    const count = given.length > 0 ? new Set(given.map(({ file }) => file)).size : undefined;
    shell.say(summaryOf(count ?? countAll(shell), told));
    return told.some(isError) ? 1 : 0;
  },
};

function countAll(shell: Parameters<Command['run']>[1]): number {
  return ownContent(shell).cards.length;
}
