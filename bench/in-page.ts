/** What the loader of TypeScript leaves in the source of a function, and no page knows. */
const SHIM = 'globalThis.__name ??= (each) => each;';

/** A function as a script to be run in a page before the page's own. */
export function scriptOf<Given>(run: (given: Given) => void, given: Given): { content: string } {
  return { content: `${SHIM} (${run})(${JSON.stringify(given)});` };
}
