import type { Battlecard } from '../../../core/card/battlecard';
import type { Screen } from '../../../core/screen/screen';
import type { PanelActions } from '../panel-props';

/** The props of the component that draws one kind of screen. */
export interface OfKind<K extends Screen['kind']> {
  readonly screen: Extract<Screen, { kind: K }>;
}

/** What a state needs in which the rep can pick a card by hand. */
export interface ByHand {
  readonly cards: readonly Battlecard[];
  readonly actions: PanelActions;
}
