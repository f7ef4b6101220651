import type { Battlecard } from '../../../core/card/battlecard';
import type { Screen } from '../../../core/screen/screen';

/** The card that is on screen, whether it is the deal's or browsed. */
export function cardOn(screen: Screen): Battlecard | undefined {
  if (screen.kind === 'browsing') return screen.card;
  return screen.kind === 'rivals' && screen.active.kind === 'card' ? screen.active.card : undefined;
}
