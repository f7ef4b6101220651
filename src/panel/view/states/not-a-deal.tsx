import { LookAtCard } from '../browse/look-at-card';
import { aDeal } from '../screen-title';
import { Absence } from './absence';
import type { ByHand, OfKind } from './of-kind';

/** A CRM page that shows no deal. */
export function NotADeal({ screen, cards }: OfKind<'not-a-deal'> & Pick<ByHand, 'cards'>) {
  return (
    <Absence screen={screen}>
      <p>Open {aDeal(screen.vendor)}, and the card for its competitor appears here by itself.</p>
      <LookAtCard cards={cards} />
    </Absence>
  );
}
