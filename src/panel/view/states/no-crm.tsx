import { VENDOR_NAME, VENDORS } from '../../../core/deal/vendor';
import { LookAtCard } from '../browse/look-at-card';
import { aDeal } from '../screen-title';
import { Absence } from './absence';
import type { ByHand, OfKind } from './of-kind';

const ANY_DEAL = VENDORS.map((vendor) => `${aDeal(vendor)} in ${VENDOR_NAME[vendor]}`).join(' or ');

/** The tab beside the panel is no CRM page. */
export function NoCrm({ screen, cards }: OfKind<'no-crm'> & Pick<ByHand, 'cards'>) {
  return (
    <Absence screen={screen}>
      <p>Open {ANY_DEAL}. The card for the competitor named there appears here by itself.</p>
      <LookAtCard cards={cards} />
    </Absence>
  );
}
