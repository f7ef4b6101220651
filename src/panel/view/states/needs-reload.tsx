import { VENDOR_NAME } from '../../../core/deal/vendor';
import { LookAtCard } from '../browse/look-at-card';
import { Button } from '../button';
import { Absence } from './absence';
import type { ByHand, OfKind } from './of-kind';

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
