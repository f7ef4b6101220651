import type { ByHand, OfKind } from '../deal/panel-props';
import { aDeal } from '../deal/screen-title';
import { Absence } from './absence';
import { LookAtCard } from './look-at-card';

/** A CRM page that shows no deal. */
export function NotADeal({ screen, cards }: OfKind<'not-a-deal'> & Pick<ByHand, 'cards'>) {
  return (
    <Absence screen={screen}>
      <p>Open {aDeal(screen.vendor)}, and the card for its competitor appears here by itself.</p>
      <LookAtCard cards={cards} />
    </Absence>
  );
}
