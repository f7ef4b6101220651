import type { IsoDate } from '../core/card/line';
import { dayWords } from '../core/trust/day-words';

/** A calendar day, the same in every time zone. */
export function Day({ date }: { readonly date: IsoDate }) {
  return <time dateTime={date}>{dayWords(date)}</time>;
}

/** The rep's own day, `YYYY-MM-DD`, for the age of reviews. */
export function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
