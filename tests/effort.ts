/*
 * `npm test` runs a representative sample of the cases. `npm run test:all` runs all of them, with new random
 * values.
 */

/** Whether this is `npm run test:all`. */
export const isThorough = import.meta.env.THOROUGH === 'true';

/** Returns a number of repetitions: the first in `npm test`, the second in `npm run test:all`. */
export const effort = (usual: number, thorough: number) => (isThorough ? thorough : usual);

/** Returns every nth case, starting with the first, or all of them in `npm run test:all`. */
export function sampleOf<Case>(cases: readonly Case[], nth: number): readonly Case[] {
  return isThorough ? cases : cases.filter((_, index) => index % nth === 0);
}

/** Pairs each case with one of the conditions in turn, or with every condition in `npm run test:all`. */
export function underConditions<Case, Condition>(
  cases: readonly Case[],
  conditions: readonly Condition[],
): readonly (readonly [Case, Condition])[] {
  const all = cases.flatMap((each) => conditions.map((condition) => [each, condition] as const));
  const step = conditions.length;
  return isThorough
    ? all
    : all.filter((_, index) => index % step === Math.floor(index / step) % step);
}
