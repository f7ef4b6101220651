import type { IsoDate } from '../../core/card/line';

/** Day before month in letters: the one order that no reader takes for another. */
const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day, the same in every time zone. */
export function Day({ date }: { readonly date: IsoDate }) {
  return <time dateTime={date}>{FORMAT.format(Date.parse(date))}</time>;
}
