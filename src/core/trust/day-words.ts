import type { IsoDate } from '../card/line';

/** Day before month in letters: the one order that no reader takes for another. */
const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "21 Nov 2026": a calendar day, the same in every time zone. */
export function dayWords(date: IsoDate): string {
  return FORMAT.format(Date.parse(date));
}
