import { STORED_KEYS } from '../stored-keys';

/** Each card has its own key, like a custom card. */
const PREFIX = STORED_KEYS.teamCards;

/** Returns the key under which a card of the team's folder is stored. */
export function keyOfTeamCard(id: string): string {
  return PREFIX + id;
}

/** Returns the id of the team's card under a key; undefined for other keys. */
export function teamCardId(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
}
