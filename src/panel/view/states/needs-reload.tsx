import type { Vendor } from '../../../core/deal/record';
import { Button } from '../button';
import type { PanelActions } from '../panel-props';
import { Absence } from './absence';
import type { OfKind } from './of-kind';

const VENDOR_NAME: Readonly<Record<Vendor, string>> = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
};

interface NeedsReloadProps extends OfKind<'needs-reload'> {
  readonly actions: PanelActions;
}

/** A CRM page that was open before Ringside was. */
export function NeedsReload({ screen, actions }: NeedsReloadProps) {
  return (
    <Absence screen={screen}>
      <p>
        This {VENDOR_NAME[screen.vendor]} page was open before Ringside was installed or updated, so
        Ringside cannot read it yet. Save what you are typing there first.
      </p>
      <Button look="main" onClick={actions.reloadPage}>
        Reload the page
      </Button>
    </Absence>
  );
}
