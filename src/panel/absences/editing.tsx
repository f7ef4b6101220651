import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { PickCard } from './pick-card';

/** The field is open for editing, and nothing was read from it before. */
export function Editing({ screen, cards, actions }: OfKind<'editing'> & ByHand) {
  return (
    <Absence screen={screen}>
      <p>Save, and the card follows. Ringside does not read what is not saved.</p>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(screen.pickKey, cardId)} />
    </Absence>
  );
}
