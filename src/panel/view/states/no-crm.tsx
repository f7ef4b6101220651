import { Absence } from './absence';
import type { OfKind } from './of-kind';

/** The tab beside the panel is no CRM page. */
export function NoCrm({ screen }: OfKind<'no-crm'>) {
  return (
    <Absence screen={screen}>
      <p>
        Open an Opportunity in Salesforce or a deal in HubSpot. The card for the competitor named
        there appears here by itself.
      </p>
    </Absence>
  );
}
