import { goToLine } from '../../card-view/line/place-on-page';
import type { Line } from '../../core/card/line';
import { saidIn } from '../../core/card/part';
import { cardOn, type Screen } from '../../core/screen/screen';
import type { FoundThing } from '../../core/search/found';
import type { PanelActions } from '../deal/panel-props';

function lineOf(thing: FoundThing): Line | undefined {
  switch (thing.kind) {
    case 'term':
      return thing.row.difference;
    case 'objection':
      return saidIn(thing.objection);
    case 'line':
      return thing.line;
  }
}

/**
 * Leads to where a result stands: on the card in front, on the card of another rival of the deal, or
 * on one that is not the deal's and is looked at by hand.
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
  const line = lineOf(thing);
  // The card is drawn and the search has given the focus back first.
  if (line) setTimeout(() => goToLine(line.id));
}
