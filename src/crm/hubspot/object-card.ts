import { closestAcross } from '../composed';

/** Names a card's kind and its object (open extensions, 2026): `PROPERTIES_V3/0-3/V2` is a deal's. */
const CARD_ID = 'data-properties-card-id';

export const CARD = `[${CARD_ID}]`;

/** The number of an object's type between slashes; cards that an admin made have none. */
const OBJECT = /\/(\d+-\d+)(?:\/|$)/;

/** Returns the number of the object that a card shows, such as `0-3`, if the card says so. */
export function objectOf(card: Element | null): string | undefined {
  return OBJECT.exec(card?.getAttribute(CARD_ID) ?? '')?.[1];
}

/** Whether the card around a field says that it shows another object than a deal. */
export function isOfOtherObject(field: Element): boolean {
  const object = objectOf(closestAcross(field, CARD));
  return object !== undefined && object !== '0-3';
}
