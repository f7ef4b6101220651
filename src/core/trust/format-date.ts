import type { IsoDate } from '../card/line';

/** The same names as `Intl` in US English, which takes longer to load than the panel takes to draw. */
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Returns a date as "Nov 21, 2026", the same in every time zone. */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${Number(year)}`;
}
