import type { Plugin } from 'vite';

/** The identifier of the card's heading in the browser's element timing. */
export const TIMED = 'card-heading';

/**
 * Adds an attribute to the card's heading that makes the browser report when it's first painted. Used only
 * in the bench's build.
 */
export function timedHeading(): Plugin {
  let isDone = false;
  return {
    name: 'ringside-timed-heading',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/header/masthead.tsx')) return undefined;
      isDone = code.includes('<h1 ');
      return code.replace('<h1 ', `<h1 elementtiming="${TIMED}" `);
    },
    buildEnd(error) {
      if (error === undefined && !isDone) throw new Error("The masthead's heading wasn't found.");
    },
  };
}
