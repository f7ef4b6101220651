import type { IsoDate } from '../card/line';

/** As `Intl` writes them in British English; to load it takes longer than to draw the panel's top. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/**
 * "21 Nov 2026": a calendar day, the same in every time zone. Day before month in letters is the one
 * order that no reader takes for another.
 */
export function dayWords(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${Number(year)}`;
}
