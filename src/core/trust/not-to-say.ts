import type { PlacedLine } from '../card/every-line';

/** What a rep must not say to a customer as it stands, in two kinds. */
export interface NotToSay {
  /** Lines made to be said or asked that public sources contradict. */
  readonly contradicted: readonly PlacedLine[];
  /** Lines that were never meant for a customer, private ones too; contradicted ones first. */
  readonly internal: readonly PlacedLine[];
}

function isContradicted({ line }: PlacedLine): boolean {
  return line.review.status === 'disputed' || line.review.status === 'changed';
}

/** Sorts out what may not be said as it stands. */
export function notToSay(lines: readonly PlacedLine[]): NotToSay {
  const internal = lines.filter(({ line }) => line.use === 'know' || line.isPrivate);
  return {
    contradicted: lines.filter((each) => !internal.includes(each) && isContradicted(each)),
    internal: [
      ...internal.filter(isContradicted),
      ...internal.filter((each) => !isContradicted(each)),
    ],
  };
}
