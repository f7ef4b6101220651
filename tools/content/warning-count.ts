import { countOf, isError, type Problem } from '../../src/content/problem';

/** How many warnings there are and how to see them; nothing where there are none. */
export function warningCount(problems: readonly Problem[]): string | undefined {
  const warnings = problems.filter((problem) => !isError(problem)).length;
  if (warnings === 0) return undefined;
  return `The content has ${countOf(warnings, 'warning')}. To see them: npm run card -- check`;
}
