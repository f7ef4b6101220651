import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { LookAtCard } from './look-at-card';

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
