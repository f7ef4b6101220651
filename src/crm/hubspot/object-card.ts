import { closestAcross } from '../composed';

/** Names a card's kind and its object (open extensions, 2026): `PROPERTIES_V3/0-3/V2` is a deal's. */
const CARD_ID = 'data-properties-card-id';

/** The number of an object's type between slashes; cards that an admin made have none. */
const OBJECT = /\/(\d+-\d+)(?:\/|$)/;

/** Whether the card around a field says that it shows another object than a deal. */
export function isOtherObjects(field: Element): boolean {
  const id = closestAcross(field, `[${CARD_ID}]`)?.getAttribute(CARD_ID) ?? '';
  const object = OBJECT.exec(id)?.[1];
  return object !== undefined && object !== '0-3';
}
