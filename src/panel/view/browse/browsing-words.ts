import type { Deal } from '../../../core/deal/reading';

/** Says that what is on screen is nobody's match. */
export function browsingWords(beside: Deal | undefined): string {
  return beside ? 'Browsing – not from this deal' : 'Browsing – not from a deal';
}
