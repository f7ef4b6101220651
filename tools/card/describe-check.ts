import { countOf, isError, type Problem } from '../../src/content/problem';
import { type RuleName, reasonOf, severityOf } from '../../src/content/rules/rule-names';

function byRule(problems: readonly Problem[]): readonly (readonly [RuleName, number])[] {
  const counts = new Map<RuleName, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rank = (rule: RuleName) => (severityOf(rule) === 'error' ? 0 : 1);
  return [...counts].toSorted(([a, x], [b, y]) => rank(a) - rank(b) || y - x);
}

/** Returns how many warnings are only about internal lines; undefined without any. */
export function internalCount(problems: readonly Problem[]): string | undefined {
  const count = problems.length;
  if (count === 0) return undefined;
  return `${countOf(count, 'more warning')} about internal lines, which customers don’t hear. To list them, add --internal.`;
}

/** Returns "1 card: 2 errors, 1 warning.", then each broken rule with its count and reason. */
export function summaryOf(cards: number, problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const counts = [countOf(errors, 'error'), countOf(problems.length - errors, 'warning')].join(
    ', ',
  );
  const rows = byRule(problems).map(([rule, count]) =>
    [
      `  ${rule.padEnd(12)}`,
      String(count).padStart(4),
      ` ${severityOf(rule).padEnd(7)} `,
      reasonOf(rule),
    ].join(' '),
  );
  return [
    `${countOf(cards, 'card')}: ${problems.length === 0 ? 'no problems' : counts}.`,
    ...rows,
  ].join('\n');
}
