import type { Vendor } from '../../core/deal/record';
import styles from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { PickCard } from './pick-card';

/** Whom to ask, and in which words of theirs. */
const ASK: Readonly<Record<Vendor, { readonly who: string; readonly what: string }>> = {
  salesforce: { who: 'Salesforce admin', what: 'read access in its field-level security' },
  hubspot: { who: 'HubSpot admin', what: 'view access to this property' },
};

/** The field is there, and its value is kept from this user. */
export function NoPermission({ screen, cards, actions }: OfKind<'no-permission'> & ByHand) {
  const { deal, field, pickKey } = screen;
  const { who, what } = ASK[deal.record.vendor];
  return (
    <Absence screen={screen}>
      <p>
        The field is on the page, and your {who.replace(' admin', '')} user may not see what it
        says. Ringside sees only what you see.
      </p>
      <p className={styles.about}>
        Ask your {who} for {what}:{' '}
        {field.name === undefined ? (
          <Isolate>{field.label}</Isolate>
        ) : (
          <code>
            <Isolate>{field.name}</Isolate>
          </code>
        )}
      </p>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(pickKey, cardId)} />
    </Absence>
  );
}
