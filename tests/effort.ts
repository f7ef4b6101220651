/*
 * `npm test` tries a sample that stands for the rest. `npm run test:all` tries everything, and values that
 * no run has tried before.
 */

/** Whether everything is tried. */
export const isThorough = import.meta.env.THOROUGH === 'true';

/** How often, or how much, to try: the first in `npm test`, the second in `npm run test:all`. */
export const effort = (usual: number, thorough: number) => (isThorough ? thorough : usual);

/** Every nth of the cases, counted from the first; all of them in `npm run test:all`. */
export function sampleOf<Case>(cases: readonly Case[], nth: number): readonly Case[] {
  return isThorough ? cases : cases.filter((_, index) => index % nth === 0);
}

/** Each case under one of the conditions in turn; under every one in `npm run test:all`. */
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
