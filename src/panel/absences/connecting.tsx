import type { OfKind } from '../deal/panel-props';
import { Absence } from './absence';

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
