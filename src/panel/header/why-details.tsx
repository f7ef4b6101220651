import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Card } from '../../core/card/card';
import type { RecordRef, Vendor } from '../../core/deal/record';
import type { FieldWhy } from '../../core/screen/screen';
import { Button, TextButton } from '../../ui/button';
import { Isolate } from '../../ui/text';
import {
  AlwaysMeans,
  ChooseField,
  foundWhere,
  ORG_NOUN,
  orgName,
  PageValues,
} from '../deal/deal-text';
import type { PanelActions } from '../deal/panel-props';
import styles from './why-line.module.css';

const NAME_NOUN: Readonly<Record<Vendor, string>> = {
  salesforce: 'API name',
  hubspot: 'Internal name',
};

interface WhyDetailsProps {
  readonly id: string;
  readonly why: FieldWhy;
  readonly card: Card;
  readonly record: RecordRef;
  readonly actions: PanelActions;
}

/** The whole answer to "why this card?": field, value, how it was found, what matched. */
export function WhyDetails({ id, why, card, record, actions }: WhyDetailsProps) {
  const { field, values, qualifier } = why;
  const { place, by } = foundWhere(field.probe);
  return (
    <section id={id} className={styles.details} aria-label="Why this card?">
      <dl className={styles.facts}>
        <Fact name="Field">
          <Isolate>{field.label}</Isolate>
        </Fact>
        {field.name !== undefined && field.name !== field.label && (
          <Fact name={NAME_NOUN[record.vendor]}>
            <code>
              <Isolate>{field.name}</Isolate>
            </code>
          </Fact>
        )}
        <Fact name="Says">
          <PageValues values={values} />
        </Fact>
        <Fact name="Found">
          {place}, by {by}
        </Fact>
        <Fact name="Matched">
          “<Isolate>{why.alias}</Isolate>”, <Kinship why={why} card={card} record={record} />
        </Fact>
        {card.isOwn && <Fact name="Card">your own, kept on this device</Fact>}
        {qualifier !== undefined && (
          <Fact name="Beside it">
            “<Isolate>{qualifier}</Isolate>”
          </Fact>
        )}
      </dl>
      {why.isConfirmed && (
        <TextButton onClick={() => actions.unconfirmName(why.alias, why.value)}>
          <Undo2 size={13} aria-hidden="true" />
          <span>
            Undo: “<Isolate>{why.alias}</Isolate>” is not <Isolate>{card.name}</Isolate>
          </span>
        </TextButton>
      )}
      <ChooseField vendor={record.vendor}>
        <TextButton onClick={actions.openSettings}>Wrong field? Choose it in settings</TextButton>
      </ChooseField>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How the name that matched belongs to the card. */
function Kinship({ why, card, record }: Pick<WhyDetailsProps, 'why' | 'card' | 'record'>) {
  if (why.isConfirmed) return <>a name that you confirmed for {orgName(record)}</>;
  return why.alias === card.name ? (
    <>the card’s name</>
  ) : (
    <>
      another name of <Isolate>{card.name}</Isolate>
    </>
  );
}

interface MakePermanentProps {
  readonly id: string;
  /** The text for which the card was picked. */
  readonly value: string;
  readonly card: Card;
  readonly record: RecordRef;
  readonly actions: PanelActions;
}

/** Beneath a card picked for an unknown name: from this deal to the whole org. */
export function MakePermanent({ id, value, card, record, actions }: MakePermanentProps) {
  return (
    <section id={id} className={styles.details} aria-label="Always this card?">
      <AlwaysMeans value={value} card={card} record={record} />
      <Button onClick={() => actions.confirmName(value, card.id)}>
        Always in this {ORG_NOUN[record.vendor]}
      </Button>
    </section>
  );
}
