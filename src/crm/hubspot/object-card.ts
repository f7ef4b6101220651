import { closestAcross } from '../composed';

/** Contains a card's type and object (open extensions, 2026): `PROPERTIES_V3/0-3/V2` is a deal's. */
const CARD_ID = 'data-properties-card-id';

export const CARD = `[${CARD_ID}]`;

/** The object's type number between slashes. Cards that an admin made have none. */
const OBJECT = /\/(\d+-\d+)(?:\/|$)/;

/** Returns the type number of the object that a card shows, such as `0-3`, if the card names it. */
export function objectOf(card: Element | null): string | undefined {
  return OBJECT.exec(card?.getAttribute(CARD_ID) ?? '')?.[1];
}

/** Whether the card around a field names an object other than a deal. */
export function isOfOtherObject(field: Element): boolean {
  const object = objectOf(closestAcross(field, CARD));
  return object !== undefined && object !== '0-3';
}
