import type { Vendor } from '../../core/deal/record';
import { Button } from '../../ui/button';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { LookAtCard } from './look-at-card';

const VENDOR_NAME: Readonly<Record<Vendor, string>> = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
};

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
