import { Button } from '../../ui/button';
import { ChooseField } from '../deal/choose-field';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import styles from './absence-parts.module.css';
import { LookedFor } from './looked-for';
import { PickCard } from './pick-card';

const HOW_TO_SHOW = {
  salesforce: [
    'Open the Details tab and expand its sections.',
    'Not there? Ask your Salesforce admin to add it to the Opportunity page, and to let you read it (field-level security).',
  ],
  hubspot: [
    'Expand “About this deal” in the left sidebar.',
    'Not there? Add the property to that card, or ask your HubSpot admin to, and to let you view it.',
  ],
} as const;

/** The page is there and shows no competitor field. */
export function FieldMissing({ screen, cards, actions }: OfKind<'field-missing'> & ByHand) {
  const { deal, lookedFor, isConfigured, pickKey } = screen;
  return (
    <Absence screen={screen}>
      <ol className={styles.steps}>
        {HOW_TO_SHOW[deal.record.vendor].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(pickKey, cardId)} />
      <LookedFor names={lookedFor} isConfigured={isConfigured} />
      <ChooseField vendor={deal.record.vendor}>
        <Button onClick={actions.openSettings}>Choose the field in settings</Button>
      </ChooseField>
    </Absence>
  );
}
