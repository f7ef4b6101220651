import { DEAL_NOUN, type Vendor } from '../../core/deal/record';
import { withoutDirectionControls } from '../../core/text/direction';
import { Button } from '../../ui/button';
import page from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { ChooseField } from '../deal/deal-text';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import styles from './absence.module.css';
import { Claims } from './claims';
import { PickCard } from './pick-card';

/** The field is there and names nobody. */
export function FieldEmpty({ screen, cards, actions }: OfKind<'field-empty'> & ByHand) {
  const { deal, field, offers, placeholder, pickKey } = screen;
  const offered = offers.flatMap((offer) => offer.cards);
  const others = cards.filter((card) => !offered.includes(card));
  return (
    <Absence screen={screen}>
      {offers.length > 0 && (
        <>
          <p>
            That names no rival. {offers.length === 1 ? 'Another field does' : 'Other fields do'}:
          </p>
          <Claims
            claims={offers}
            onShow={(offer, card) => actions.pickCard(offer.pickKey, card.id)}
          />
        </>
      )}
      <p>
        {placeholder !== undefined && offers.length === 0 && 'That names no rival. '}
        Put the rival into <Isolate>{field.label}</Isolate> on the {DEAL_NOUN[deal.record.vendor]}{' '}
        and save: its card appears here by itself.
      </p>
      <PickCard
        cards={others}
        isSecond={offers.length > 0}
        onPick={(cardId) => actions.pickCard(pickKey, cardId)}
      />
    </Absence>
  );
}

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
      <p className={page.about}>
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

/** A rep needs a few; the rest is for the admin. */
const SHOWN = 6;

interface LookedForProps {
  readonly names: readonly string[];
  /** The settings name the fields, and no others count. */
  readonly isConfigured: boolean;
}

/** Under which names the field was looked for. */
export function LookedFor({ names, isConfigured }: LookedForProps) {
  if (names.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        {isConfigured
          ? 'Ringside looks only for these fields'
          : 'Ringside looked for a field named'}
      </h2>
      <Names names={names.slice(0, SHOWN)} />
      {names.length > SHOWN && (
        <details>
          <summary>and {names.length - SHOWN} others</summary>
          <Names names={names.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}

function Names({ names }: Pick<LookedForProps, 'names'>) {
  return (
    <ul className={styles.names}>
      {names.map((name) => (
        <li key={name} title={withoutDirectionControls(name)}>
          <Isolate>{name}</Isolate>
        </li>
      ))}
    </ul>
  );
}
