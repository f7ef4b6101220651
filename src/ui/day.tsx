import type { IsoDate } from '../core/card/line';
import { dayWords } from '../core/trust/day-words';

/** A calendar day, the same in every time zone. */
export function Day({ date }: { readonly date: IsoDate }) {
  return <time dateTime={date}>{dayWords(date)}</time>;
}
