import { PageText } from '../page-text';
import { Absence } from './absence';
import styles from './absence-parts.module.css';
import type { ByHand, OfKind } from './of-kind';
import { PickCard } from './pick-card';

/** A rep needs a few; the rest is for the admin. */
const SHOWN_NAMES = 6;

const HOW_TO_SHOW = {
  salesforce: [
    'Open the Details tab and expand its sections.',
    'Still not there? Ask your Salesforce admin to add the field to the Opportunity page.',
  ],
  hubspot: [
    'Expand “About this deal” in the left sidebar.',
    'Still not there? Add the property to the sidebar, or ask your HubSpot admin to.',
  ],
} as const;

/** The page is there and shows no competitor field. */
export function FieldMissing({ screen, cards, actions }: OfKind<'field-missing'> & ByHand) {
  const { deal, lookedFor } = screen;
  return (
    <Absence screen={screen}>
      <ol className={styles.steps}>
        {HOW_TO_SHOW[deal.record.vendor].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(screen.pickKey, cardId)} />
      {lookedFor.length > 0 && (
        <section>
          <h2 className={styles.heading}>Ringside looked for a field named</h2>
          <Names names={lookedFor.slice(0, SHOWN_NAMES)} />
          {lookedFor.length > SHOWN_NAMES && (
            <details>
              <summary>and {lookedFor.length - SHOWN_NAMES} others</summary>
              <Names names={lookedFor.slice(SHOWN_NAMES)} />
            </details>
          )}
        </section>
      )}
    </Absence>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name}>
          <PageText>{name}</PageText>
        </li>
      ))}
    </ul>
  );
}
