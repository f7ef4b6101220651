import { aDeal } from '../screen-title';
import { Absence } from './absence';
import type { OfKind } from './of-kind';

/** A CRM page that shows no deal. */
export function NotADeal({ screen }: OfKind<'not-a-deal'>) {
  return (
    <Absence screen={screen}>
      <p>Open {aDeal(screen.vendor)}, and the card for its competitor appears here by itself.</p>
    </Absence>
  );
}
