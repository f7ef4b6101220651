import { LookAtCard } from '../browse/look-at-card';
import { Absence } from './absence';
import type { ByHand, OfKind } from './of-kind';

/** The tab beside the panel is no CRM page. */
export function NoCrm({ screen, cards }: OfKind<'no-crm'> & Pick<ByHand, 'cards'>) {
  return (
    <Absence screen={screen}>
      <p>
        Open an Opportunity in Salesforce or a deal in HubSpot. The card for the competitor named
        there appears here by itself.
      </p>
      <LookAtCard cards={cards} />
    </Absence>
  );
}
