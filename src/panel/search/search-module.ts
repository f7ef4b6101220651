/* What is loaded once the first picture stands: nobody searches before that. */

export { GrowingIndex } from './growing-index';
export { SearchSheet } from './search-sheet';
