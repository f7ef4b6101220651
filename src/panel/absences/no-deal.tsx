import { VENDOR_NAME, VENDORS } from '../../core/deal/vendor';
import { Button } from '../../ui/button';
import type { ByHand, OfKind } from '../deal/panel-props';
import { aDeal } from '../deal/screen-title';
import { Absence } from './absence';
import { LookAtCard } from './pick-card';

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

/** A CRM page that shows no deal. */
export function NotADeal({ screen, cards }: OfKind<'not-a-deal'> & Pick<ByHand, 'cards'>) {
  return (
    <Absence screen={screen}>
      <p>Open {aDeal(screen.vendor)}, and the card for its competitor appears here by itself.</p>
      <LookAtCard cards={cards} />
    </Absence>
  );
}

/** A CRM page that does not answer, as one that was open before Ringside was installed. */
export function NeedsReload({ screen, cards, actions }: OfKind<'needs-reload'> & ByHand) {
  return (
    <Absence screen={screen}>
      <p>
        Ringside can’t read this {VENDOR_NAME[screen.vendor]} page yet, most likely because it was
        open before Ringside was installed or updated. Save what you are typing there first.
      </p>
      <Button look="main" onClick={actions.reloadPage}>
        Reload the page
      </Button>
      <LookAtCard cards={cards} />
    </Absence>
  );
}
