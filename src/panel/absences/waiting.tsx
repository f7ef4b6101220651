import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { PickCard } from './pick-card';

/** A CRM page that has not answered yet. */
export function Connecting({ screen }: OfKind<'connecting'>) {
  return (
    <Absence screen={screen} isBusy>
      <p>
        One moment. Right after Chrome starts, this can take up to 10 seconds. If nothing appears,
        reload the page beside this panel.
      </p>
    </Absence>
  );
}

/** A deal is open and its fields are not there yet. */
export function Loading({ screen }: OfKind<'loading'>) {
  return (
    <Absence screen={screen} isBusy>
      <p>The card follows as soon as the page shows its fields.</p>
    </Absence>
  );
}

/** The field is open for editing, and nothing was read from it before. */
export function Editing({ screen, cards, actions }: OfKind<'editing'> & ByHand) {
  return (
    <Absence screen={screen}>
      <p>Save, and the card follows. Ringside does not read what is not saved.</p>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(screen.pickKey, cardId)} />
    </Absence>
  );
}
