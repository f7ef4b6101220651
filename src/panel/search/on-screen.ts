import { goToLine } from '../../card-view/line/place-on-page';
import type { Card } from '../../core/card/card';
import type { Screen } from '../../core/screen/screen';
import { cardOn } from '../../core/screen/screen';
import type { FoundThing } from '../../core/search/found';
import type { PanelActions } from '../deal/panel-props';

/** Returns the cards that the screen is about: the one in front, then those of the deal's other competitors. */
export function frontCards(screen: Screen): readonly Card[] {
  const first = cardOn(screen);
  const tabs = screen.kind === 'rivals' ? screen.tabs : [];
  const others = tabs.flatMap((tab) => (tab.kind === 'card' ? tab.card : []));
  return [...new Set(first ? [first, ...others] : others)];
}

/**
 * Shows a result on its card: the one in front, that of another competitor of the deal, or one that isn't
 * the deal's and is browsed.
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
  // The card is drawn, and the search has given the focus back, before that.
  setTimeout(() => goToLine(id));
}
