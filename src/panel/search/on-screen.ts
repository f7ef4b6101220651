import { goToLine } from '../../card-view/line/place-on-page';
import type { Card } from '../../core/card/card';
import type { Screen } from '../../core/screen/screen';
import { cardOn } from '../../core/screen/screen';
import type { FoundThing } from '../../core/search/found';
import type { PanelActions } from '../deal/panel-props';

/** Returns the cards of the deal on screen, the one in front first, or the card being browsed. */
export function frontCards(screen: Screen): readonly Card[] {
  const first = cardOn(screen);
  const tabs = screen.kind === 'rivals' ? screen.tabs : [];
  const others = tabs.flatMap((tab) => (tab.kind === 'card' ? tab.card : []));
  return [...new Set(first ? [first, ...others] : others)];
}

/**
 * Shows a result on its card: switches to its tab if the deal has one for it, and otherwise browses the
 * card.
 */
export function goToFound(
  thing: FoundThing,
  screen: Screen,
  { chooseRival, browse }: Pick<PanelActions, 'chooseRival' | 'browse'>,
): void {
  const { card } = thing;
  if (cardOn(screen) !== card) {
    const tabs = screen.kind === 'rivals' ? screen.tabs : [];
    const tab = tabs.find((each) => each.kind === 'card' && each.card === card);
    if (tab) chooseRival(tab.key);
    else browse(card.id);
  }
  const { id } =
    thing.kind === 'term' ? thing.difference : thing.kind === 'line' ? thing.line : thing.said;
  // By then the card is drawn and closing the search has restored the focus.
  setTimeout(() => goToLine(id));
}
