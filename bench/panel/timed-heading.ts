import type { Plugin } from 'vite';

/** What the card's heading is called among the elements whose paint the browser notes. */
export const TIMED = 'card-heading';

/**
 * Has the browser note when the heading of a card is first painted: gives it an attribute that nothing
 * else reads. In the bench's own build alone.
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
      if (error === undefined && !isDone)
        throw new Error('The masthead has no heading to be timed.');
    },
  };
}
