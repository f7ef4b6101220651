import type { Card } from '../../core/card/card';
import type { Screen } from '../../core/screen/screen';
import { cardOn } from '../../core/screen/screen';

/** The cards that the screen is about: the one in front, then those of the deal's other rivals. */
export function frontCards(screen: Screen): readonly Card[] {
  const first = cardOn(screen);
  const tabs = screen.kind === 'rivals' ? screen.tabs : [];
  const others = tabs.flatMap((tab) => (tab.kind === 'card' ? tab.card : []));
  return [...new Set(first ? [first, ...others] : others)];
}
