/** More than these nobody reads in one list, and a page that draws them all would stand still. */
const MAX_SHOWN = 200;

/** The beginning of a long list, and how many are left. */
export function shortened<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  readonly left: number;
} {
  return { shown: all.slice(0, MAX_SHOWN), left: Math.max(0, all.length - MAX_SHOWN) };
}
