import { countOf, isError, type Problem } from '../../src/content/problem';

/** Returns how many warnings there are and how to see them; undefined without warnings. */
export function warningCount(problems: readonly Problem[]): string | undefined {
  const warnings = problems.filter((each) => !isError(each) && !each.isInternal).length;
  if (warnings === 0) return undefined;
  return `The content has ${countOf(warnings, 'warning')}. To see them: npm run card -- check`;
}
