import type { Use } from '../../core/card/line';
import { sentence } from '../deal/sentence';

export const search = 'Search';
export const searchAllCards = 'Search all cards';
export const placeholder = 'What did the customer say?';
export const back = 'Back';
export const backWithKey = 'Back (Esc)';
export const stillLoading = 'Other cards are still loading.';

/* Before anything is typed. */

/** @param card The name of the card in front, if there is one. */
export const whatToType = (card: string | undefined, cardCount: number) =>
  sentence`Type what the customer said: a word, an objection, or a term that ${card ?? 'the competitor'} uses.${cardCount > 1 && sentence` This searches all ${cardCount} cards.`}`;
export const termsOf = (card: string) => sentence`Terms ${card} uses`;
export const customersSay = 'Customers say';

/** @param tool Such as "Fit check". */
export const openTool = (tool: string) => `Open “${tool}”`;

/* Nothing is found. */

export const noResultsFor = (typed: string) => sentence`No results for “${typed}”`;
/** The same for a screen reader. @param typed Isolated. */
export const noResults = (typed: string) => `No results for “${typed}”`;
export const noLineHasAll = 'No line contains all of these words.';
export const tryOneWord = 'Try a single word';
export const tryAnotherWord = 'Try another word.';
export const requestIt = 'Ask your marketing team';
export const copyLineRequest = 'Copy a request for a line about this';
export const copyCardRequest = 'Copy a request for a card';
/** A message to whoever writes the cards. @param card The name of the card in front, if there is one. */
export const requestForLine = (typed: string, card: string | undefined) =>
  card === undefined
    ? `Our battlecards don’t mention “${typed}”. Can you add a line about it?`
    : `Our ${card} battlecard doesn’t mention “${typed}”. Can you add a line about it?`;
/** A message to whoever writes the cards. */
export const requestForCard = (competitor: string) =>
  `We don’t have a battlecard for ${competitor}. Can you write one, or tell me which card covers it?`;

/* Results. */

export const results = 'Search results';
/** @param unknown Words of the search that no card mentions, isolated. */
export const resultCount = (shown: number, total: number, unknown: readonly string[]) => {
  const count =
    total > shown ? `Top ${shown} of ${total}` : total === 1 ? '1 result' : `${total} results`;
  const words = unknown.map((word) => `“${word}”`).join(' or ');
  return unknown.length === 0 ? count : `${count}. No card mentions ${words}`;
};
/** @param hasMore Whether other cards are still being loaded. */
export const countAndLoading = (count: string, isLoading: boolean) =>
  isLoading ? `${count} · other cards are still loading` : count;
export const copyKey = 'copy';
export const showKey = 'show on card';
export const showOnCard = 'Show on card';

export const saferTo: Readonly<Record<Use, string>> = {
  say: 'Safer to say',
  ask: 'Safer to ask',
  know: 'Safer wording',
};
export const theySay = 'They say:';
/** Between a competitor's term and ours, for a screen reader. */
export const termAtUs = (us: string) => `; ${us} says: `;
export const viewOnlyLabel = 'View only:';
export const viewOnly = 'View only: not for customers, so you can’t copy it.';
export const doNotName = ' · don’t name this customer';
export const original = 'Original';
/** @param reason Why copying asks first, without punctuation at its end. */
export const copyAgain = (reason: string) => `${reason}. Select it again to copy it anyway.`;
