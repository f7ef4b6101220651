import { isError, type Problem } from '../../../src/content/problem';
import {
  ERROR_RULES,
  HOUSEKEEPING_RULES,
  type RuleName,
  reasonOf,
  SILENCEABLE_RULES,
} from '../../../src/content/rules/rule-names';
import { describeAll, examineGiven, ownContent, readGiven } from '../card-files';
import { internalCount, summaryOf } from '../describe-check';
import { readArguments, suggestion } from '../read-arguments';
import { type Command, WrongUsage } from '../shell';

const RULES: readonly RuleName[] = [...ERROR_RULES, ...SILENCEABLE_RULES, ...HOUSEKEEPING_RULES];

/** Rules that keep the others from checking a card; always reported, even with --rule. */
const UNREADABLE: ReadonlySet<RuleName> = new Set(['json', 'version', 'schema']);

function rulesList(): string {
  const row = (rule: RuleName) => `  ${rule.padEnd(13)} ${reasonOf(rule)}`;
  return [
    'Errors stop the build:',
    ...ERROR_RULES.map(row),
    '',
    'Warnings don’t stop the build. To ignore one, add "silence" with the rule and a reason to its line, or to the card if it isn’t about a line:',
    ...SILENCEABLE_RULES.map(row),
    '',
    'Warnings that can’t be ignored:',
    ...HOUSEKEEPING_RULES.map(row),
  ].join('\n');
}

/** `card check`: checks cards against every rule. */
export const check: Command = {
  usage: '[FILE…] [--rule NAME] [--internal]',
  summary: 'Check cards against every rule (all cards if no file is given).',
  get details() {
    return [
      '--rule NAME  show only the problems this rule finds',
      '--internal   list warnings about internal lines, too',
      '',
      rulesList(),
    ].join('\n');
  },
  run(args, shell) {
    const { files, value, has } = readArguments(args, {
      rule: { type: 'string' },
      internal: { type: 'boolean' },
    });
    const wanted = value('rule');
    if (wanted !== undefined && !RULES.some((name) => name === wanted)) {
      throw new WrongUsage(
        `Unknown rule "${wanted}".${suggestion(wanted, RULES)} The rules are: ${RULES.join(', ')}.`,
      );
    }
    const given = files.map((file) => readGiven(file, shell));
    const { problems } = examineGiven(given, shell);
    const wantedProblems = problems.filter(
      ({ rule }) => wanted === undefined || rule === wanted || UNREADABLE.has(rule),
    );
    const isAside = ({ isInternal = false }: Problem) => isInternal && !has('internal');
    const reported = wantedProblems.filter((problem) => !isAside(problem));
    const aside = internalCount(wantedProblems.filter(isAside));
    if (reported.length > 0) shell.print(`${describeAll(reported)}\n`);
    const count = given.length > 0 ? new Set(given.map(({ file }) => file)).size : undefined;
    shell.print(summaryOf(count ?? countAll(shell), reported));
    if (aside !== undefined) shell.print(`\n${aside}`);
    return reported.some(isError) ? 1 : 0;
  },
};

function countAll(shell: Parameters<Command['run']>[1]): number {
  return ownContent(shell).cards.length;
}
